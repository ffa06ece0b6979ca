/** Fields of nerves on the skin, in the order of the shader's layers. */
export const FIELDS = ["deep_fibular", "superficial_fibular", "sural", "saphenous"] as const;
export type FieldName = (typeof FIELDS)[number];

/** How a field is told from the others: a letter, the token of its border's colour, a named place inside it. */
export const FIELD_MARKS: Record<FieldName, { letter: string; token: string; spot: string }> = {
  deep_fibular: { letter: "D", token: "--field-deep", spot: "first_web_space" },
  superficial_fibular: { letter: "F", token: "--field-superficial", spot: "anterolateral_leg" },
  sural: { letter: "U", token: "--field-sural", spot: "s1" },
  saphenous: { letter: "A", token: "--field-saphenous", spot: "medial_leg" },
};

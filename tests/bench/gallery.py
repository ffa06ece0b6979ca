"""Takes the pictures of README.md and docs/gallery.md from the running app.

python -m bench.gallery          (in tests/)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page

from browser_driver import chromium
from serving import served

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
PLATE = {"width": 1000, "height": 1000}
LAPTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
CLOSE = "c=8,8,30,262,45,10"
PLAIN = "#v1;s=-;g=l5_vertebra"  # nothing selected, every bone solid
BARE_LIMB = "#v1;s=-;p=limb"
FORAMEN = f"#v1;{CLOSE};s=l5_dorsal_root_ganglion_left;f=l5_vertebra"


@dataclass(frozen=True)
class Picture:
    """One picture: what to open, what to press, what it shows."""

    name: str
    caption: str
    fragment: str = ""
    press: tuple[str, ...] = ()
    viewport: dict[str, int] = field(default_factory=lambda: PLATE)
    scheme: str = "light"


PICTURES = (
    Picture("app-light", "The atlas, light", FORAMEN, viewport=LAPTOP),
    Picture("app-dark", "The same, dark", FORAMEN, viewport=LAPTOP, scheme="dark"),
    Picture("left", "From the left", PLAIN, press=("view-left",)),
    Picture("anterior", "From the front", PLAIN, press=("view-anterior",)),
    Picture("posterior", "From behind", PLAIN, press=("view-posterior",)),
    Picture("oblique", "From behind and the left", PLAIN, press=("view-oblique",)),
    Picture("superior", "From above", PLAIN, press=("view-superior",)),
    Picture("foramen", "Into the L5-S1 foramen", "#v1;s=-", press=("view-into_l5_s1_foramen",)),
    Picture("recess", "Down the lateral recess", "#v1;s=-", press=("view-down_lateral_recess",)),
    Picture(
        "nerves",
        "Roots from cord to rami, bone faded",
        press=("eye-group_bones", "view-oblique"),
        viewport=LAPTOP,
    ),
    Picture(
        "cut-axial",
        "A cut through the L4-L5 disc",
        "#v1;s=l4_l5_annulus_fibrosus",
        press=("cut", "cut-axial"),
        viewport=LAPTOP,
    ),
    Picture(
        "cut-sagittal",
        "A cut beside the midline",
        press=("cut", "cut-sagittal"),
        viewport=LAPTOP,
    ),
    Picture("phone", "On a phone", FORAMEN, viewport=PHONE, scheme="dark"),
    Picture(
        "limb",
        "What L5 serves: muscles on the left limb, skin on the right",
        "#v1;s=-;p=limb;y=both",
        viewport=LAPTOP,
    ),
    *(
        Picture(f"limb-{side}", f"The limb, {side}", BARE_LIMB, press=(f"view-limb_{side}",))
        for side in ("anterior", "posterior", "lateral", "medial")
    ),
    Picture(
        "anterior-compartment",
        "Front of the leg with the deep fibular nerve, tibialis anterior faded",
        f"{BARE_LIMB};f=tibialis_anterior_left+extensor_digitorum_longus_left",
        press=("view-front_of_the_leg",),
    ),
    Picture("gluteal", "Gluteal region", BARE_LIMB, press=("view-gluteal_region",)),
    Picture(
        "gluteal-nerves",
        "Gluteal nerves and sciatic nerve, gluteus maximus and medius faded",
        f"{BARE_LIMB};f=gluteus_maximus_left+gluteus_medius_left",
        press=("view-gluteal_region",),
    ),
    Picture("plexus", "Sacral plexus", BARE_LIMB, press=("view-sacral_plexus",)),
    Picture("foot", "Dorsum of the foot", BARE_LIMB, press=("view-dorsum_of_the_foot",)),
    *(
        Picture(
            f"map-{key}-{side}",
            f"Dermatomes after {title}, {side}",
            f"#v1;s=-;p=limb;y=skin;m={key};l=0",
            press=(f"view-limb_{side}",),
        )
        for key, title in (
            ("keegan_1948", "Keegan and Garrett"),
            ("foerster_1933", "Foerster"),
            ("lee_2008", "Lee, McPhee and Stringer"),
        )
        for side in ("lateral", "posterior")
    ),
    Picture(
        "trace",
        "The deep fibular nerve traced to what it serves",
        "#v1;s=deep_fibular_nerve_left;p=limb;t=deep_fibular_nerve_left",
        viewport=LAPTOP,
    ),
    Picture(
        "cuts",
        "Two cuts compared: the L5 root and the common fibular nerve at the fibular neck",
        "#v1;s=-;p=limb;n=l5_root_sleeve_left:0+common_fibular_nerve_left:80",
        press=("view-limb_anterior",),
        viewport=LAPTOP,
    ),
    Picture(
        "limb-phone",
        "A place of the skin, on a phone",
        "#v1;s=-;p=limb;y=skin",
        press=("place-l5",),
        viewport=PHONE,
    ),
)


def take(browser: Browser, address: str, picture: Picture) -> None:
    """Open the page, press what is to be pressed, and save what is seen."""
    phone = picture.viewport == PHONE
    context = browser.new_context(
        viewport=picture.viewport,
        color_scheme=picture.scheme,
        has_touch=phone,
        is_mobile=phone,
        device_scale_factor=2 if phone else 1,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(f"{address}/{picture.fragment}")
    page.wait_for_function("window.l5root && window.l5root.ready", timeout=90_000)
    if "p=limb" in picture.fragment:
        page.wait_for_function("window.l5root.limbReady", timeout=90_000)
    for control in picture.press:
        page.locator(f'[data-testid="{control}"]').first.click()
        page.wait_for_timeout(300)
    settle(page)
    page.screenshot(path=FOLDER / f"{picture.name}.jpg", type="jpeg", quality=88)
    context.close()


def settle(page: Page) -> None:
    """Wait until the picture stands still."""
    page.mouse.move(3, 500)
    page.wait_for_timeout(2500)
    page.wait_for_function("window.l5root.settled", timeout=90_000)


def main() -> None:
    """Take every picture and write the gallery page."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with chromium() as browser, served() as address:
        for picture in PICTURES:
            take(browser, address, picture)
            print(picture.name, flush=True)
    rows = [f"## {p.caption}\n\n![{p.caption}](pictures/{p.name}.jpg)\n" for p in PICTURES]
    text = "# Gallery\n\nTaken from the running app by `python -m bench.gallery` in `tests/`.\n\n"
    (FOLDER.parent / "gallery.md").write_text(text + "\n".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()

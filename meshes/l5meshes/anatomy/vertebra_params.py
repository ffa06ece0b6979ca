"""The named numbers of the five lumbar vertebrae.

Frame of each vertebra: x left, y back, z up, origin at the centre of its body, mid plane level.
Lengths are millimetres, angles degrees.

Sources: **C** Clouthier 2023 (doi 10.1016/j.jbiomech.2022.111421), mean of 87 patients, L2-L5,
measured on the mean shape; **K** Cook and Baker 2021, CT of 196 adults (L5); **J** Jentzsch 2013,
CT of 620 adults (facet angles); **W** Wang 2012 (endplate dish); **S** Singh 2013 (pedicle angle);
**E** by eye from published plates and C's mean shape. L1 continues the trend of L2-L4 (E).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from l5meshes.implicit.body import BodyShape


@dataclass(frozen=True)
class VertebraParams:
    """One vertebra's dimensions.

    Parameters
    ----------
    body : the vertebral body (C, K; dish W)
    canal_width, canal_depth : between the pedicles; body to laminae in the midline (C, K)
    pedicle_width, pedicle_height, pedicle_z, pedicle_angle_deg : isthmus, its height above the
        body's centre, and turn outward from straight back (C, K, S)
    superior_facet_x, superior_facet_y : centre of the superior articular plate; y from the
        posterior wall (E); superior_tip_z : its top (E)
    superior_facet_angle_deg : from the sagittal plane (J)
    inferior_x, inferior_y, inferior_tip_z : lower tip of the inferior process (E)
    inferior_facet_angle_deg : from the sagittal plane (J)
    facet_width, facet_height : articular surface (E, after Panjabi's table)
    shield_half_width : half width of the plate of laminae and partes interarticulares (E)
    lamina_top_z, arch_x, arch_z : upper border in the midline; the arch's lower edge (E)
    transverse_span : tip to tip (C); transverse_rise : tip above the pedicle (E);
        is_transverse_pyramidal : L5's stout triangular process
    spinous_length : tip behind the posterior wall (C); spinous_top_z, spinous_bottom_z,
        spinous_half_thickness : its blade (C, E)
    canal_slope : forward lean of the canal's back wall per mm of height (E)
    """

    body: BodyShape
    canal_width: float
    canal_depth: float
    pedicle_width: float
    pedicle_height: float
    pedicle_z: float
    pedicle_angle_deg: float
    superior_facet_x: float
    superior_facet_y: float
    superior_tip_z: float
    superior_facet_angle_deg: float
    inferior_x: float
    inferior_y: float
    inferior_tip_z: float
    inferior_facet_angle_deg: float
    facet_width: float
    facet_height: float
    shield_half_width: float
    lamina_top_z: float
    arch_x: float
    arch_z: float
    transverse_span: float
    transverse_rise: float
    spinous_length: float
    spinous_top_z: float
    spinous_bottom_z: float
    spinous_half_thickness: float
    is_transverse_pyramidal: bool = False
    canal_slope: float = 0.12

    @property
    def posterior_wall(self) -> float:
        """Distance of the posterior wall behind the body's centre, mm."""
        return self.body.posterior_wall


L5 = VertebraParams(
    body=BodyShape(
        width_superior=53.5,
        width_inferior=52.5,
        depth_superior=34.5,
        depth_inferior=34.0,
        height_anterior=28.5,
        height_posterior=24.0,
        dish_superior=0.9,
        dish_inferior=1.7,
        profile=(1.0, 1.01, 1.03, 1.02, 1.02, 1.10, 0.99, 0.94),
        wedge_share=0.8,
        waist=2.1,
    ),
    canal_width=28.0,
    canal_depth=16.5,
    pedicle_width=17.0,
    pedicle_height=14.0,
    pedicle_z=3.2,
    pedicle_angle_deg=25.0,
    superior_facet_x=20.0,
    superior_facet_y=9.5,
    superior_tip_z=19.5,
    superior_facet_angle_deg=47.0,
    inferior_x=23.5,
    inferior_y=15.5,
    inferior_tip_z=-25.0,
    inferior_facet_angle_deg=47.3,
    facet_width=15.5,
    facet_height=17.0,
    shield_half_width=28.5,
    lamina_top_z=-4.0,
    arch_x=10.0,
    arch_z=-14.5,
    transverse_span=95.0,
    transverse_rise=6.0,
    spinous_length=43.0,
    spinous_top_z=-4.5,
    spinous_bottom_z=-22.0,
    spinous_half_thickness=2.5,
    is_transverse_pyramidal=True,
)

L4 = replace(
    L5,
    body=replace(
        L5.body,
        width_superior=50.5,
        width_inferior=52.5,
        depth_superior=34.3,
        depth_inferior=34.3,
        height_anterior=28.0,
        height_posterior=26.5,
        profile=(1.0, 1.01, 1.03, 1.02, 1.02, 1.09, 1.01, 0.94),
        wedge_share=1.0,
        waist=3.6,
    ),
    canal_width=24.5,
    canal_depth=16.5,
    pedicle_width=12.0,
    pedicle_height=15.0,
    pedicle_z=4.5,
    pedicle_angle_deg=14.0,
    superior_facet_x=18.5,
    superior_facet_y=10.5,
    superior_tip_z=21.0,
    superior_facet_angle_deg=38.7,
    inferior_x=18.0,
    inferior_y=13.5,
    inferior_tip_z=-29.0,
    inferior_facet_angle_deg=47.0,
    facet_width=14.7,
    facet_height=16.2,
    shield_half_width=25.5,
    lamina_top_z=-4.5,
    arch_x=8.5,
    arch_z=-18.0,
    transverse_span=89.0,
    transverse_rise=5.0,
    spinous_length=51.0,
    spinous_top_z=-6.5,
    spinous_bottom_z=-29.0,
    spinous_half_thickness=2.7,
    is_transverse_pyramidal=False,
)

L3 = replace(
    L4,
    body=replace(
        L4.body,
        width_superior=49.0,
        width_inferior=50.5,
        depth_superior=34.2,
        depth_inferior=34.2,
        height_anterior=28.0,
        height_posterior=27.8,
        waist=4.0,
    ),
    canal_width=23.2,
    canal_depth=16.0,
    pedicle_width=10.2,
    pedicle_height=15.5,
    pedicle_angle_deg=12.0,
    superior_facet_x=17.5,
    superior_facet_angle_deg=32.0,
    inferior_x=16.0,
    inferior_facet_angle_deg=38.7,
    facet_width=13.8,
    facet_height=15.7,
    shield_half_width=22.5,
    arch_x=7.5,
    transverse_span=92.0,
    transverse_rise=1.5,
    spinous_length=53.5,
    spinous_top_z=-7.0,
    spinous_bottom_z=-30.5,
)

L2 = replace(
    L3,
    body=replace(
        L3.body,
        width_superior=46.5,
        width_inferior=48.5,
        depth_superior=33.6,
        depth_inferior=33.8,
        height_anterior=27.3,
        height_posterior=28.2,
        waist=3.6,
    ),
    canal_width=22.8,
    pedicle_width=9.0,
    pedicle_angle_deg=9.0,
    superior_facet_x=16.2,
    superior_facet_angle_deg=27.0,
    inferior_x=14.5,
    inferior_facet_angle_deg=32.0,
    facet_width=12.7,
    facet_height=15.5,
    shield_half_width=20.0,
    arch_x=6.8,
    transverse_span=82.0,
    transverse_rise=1.0,
    spinous_length=52.0,
    spinous_top_z=-8.0,
    spinous_bottom_z=-30.0,
)

L1 = replace(
    L2,
    body=replace(
        L2.body,
        width_superior=44.0,
        width_inferior=46.5,
        depth_superior=32.8,
        depth_inferior=33.4,
        height_anterior=26.0,
        height_posterior=27.6,
        waist=3.2,
    ),
    canal_width=22.6,
    pedicle_width=8.2,
    pedicle_height=15.5,
    pedicle_angle_deg=7.0,
    superior_facet_x=15.8,
    superior_facet_angle_deg=24.0,
    inferior_x=13.5,
    inferior_facet_angle_deg=27.0,
    facet_width=12.2,
    facet_height=15.0,
    shield_half_width=18.8,
    arch_x=6.2,
    transverse_span=73.0,
    transverse_rise=0.0,
    spinous_length=49.0,
    spinous_top_z=-8.5,
    spinous_bottom_z=-28.0,
)

LUMBAR: dict[str, VertebraParams] = {
    "l1_vertebra": L1,
    "l2_vertebra": L2,
    "l3_vertebra": L3,
    "l4_vertebra": L4,
    "l5_vertebra": L5,
}

"""The named numbers of the five lumbar vertebrae.

Frame of each vertebra: x left, y back, z up, origin at the centre of its body, mid plane level.
Lengths are millimetres, angles degrees.

Sources: **C** Clouthier 2023 (doi 10.1016/j.jbiomech.2022.111421), mean of 87 patients, L2-L5,
measured on the mean shape; **K** Cook and Baker 2021, CT of 196 adults (L5); **J** Jentzsch 2013,
CT of 620 adults (facet angles L3-L4 38.7, L4-L5 47.0, L5-S1 47.3); **W** Wang 2012 (endplate
dish); **S** Singh 2013 (pedicle angle); **E** by eye from published plates and sections of the mean
shape C. L1 and L2 continue the trend of L3 and L4 (E).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from l5meshes.implicit.body import BodyShape


@dataclass(frozen=True)
class VertebraParams:
    """One vertebra's dimensions; y offsets count from the posterior wall of the body.

    Parameters
    ----------
    body : the vertebral body (C, K; dish W); rims are rounded, so that a rim measured between
        corners comes out about 2 mm less deep than its outline
    canal_width, canal_depth : between the pedicles; body to laminae in the midline (C, K)
    canal_slope : how much further back the canal's roof lies per mm downwards (E)
    pedicle_width, pedicle_height, pedicle_z, pedicle_angle_deg : isthmus, its height above the
        body's centre, and turn outward from straight back (C, K, S)
    superior_facet_x, superior_facet_y : middle of the superior articular process's chord (E)
    superior_tip_z : its top (E); superior_facet_angle_deg : from the sagittal plane (J)
    facet_width : length of that chord (E); superior_height : tip to lower edge (E)
    inferior_x, inferior_y, inferior_tip_z : middle and lower tip of the inferior process (E)
    inferior_half_width : half its width seen from behind (E)
    pars_x : lateral edge of the pars interarticularis, its narrowest place (E)
    lamina_top_z, arch_z : upper and lower border of the laminae in the midline (E)
    transverse_span : tip to tip (C); transverse_rise : tip above the pedicle's centre (E);
        transverse_back : tip behind the posterior wall (E); transverse_half_height (E);
        is_transverse_pyramidal : L5's stout triangular process
    spinous_length : tip behind the posterior wall (C); spinous_top_z, spinous_bottom_z : upper
        edge at the tip, lowest point of the blade (C, E); spinous_half_thickness (E)
    """

    body: BodyShape
    canal_width: float
    canal_depth: float
    canal_slope: float
    pedicle_width: float
    pedicle_height: float
    pedicle_z: float
    pedicle_angle_deg: float
    superior_facet_x: float
    superior_facet_y: float
    superior_tip_z: float
    superior_facet_angle_deg: float
    facet_width: float
    superior_height: float
    inferior_x: float
    inferior_y: float
    inferior_tip_z: float
    inferior_half_width: float
    pars_x: float
    lamina_top_z: float
    arch_z: float
    transverse_span: float
    transverse_rise: float
    transverse_back: float
    transverse_half_height: float
    spinous_length: float
    spinous_top_z: float
    spinous_bottom_z: float
    spinous_half_thickness: float
    is_transverse_pyramidal: bool = False

    @property
    def posterior_wall(self) -> float:
        """Distance of the posterior wall behind the body's centre, mm."""
        return self.body.posterior_wall


KIDNEY = (1.0, 1.01, 1.03, 1.03, 1.06, 1.14, 1.05, 0.95)  # back hollowed towards the canal (E)

L4 = VertebraParams(
    body=BodyShape(
        width_superior=52.5,
        width_inferior=54.5,
        depth_superior=36.2,
        depth_inferior=36.0,
        height_anterior=28.6,
        height_posterior=27.2,
        dish_superior=1.0,
        dish_inferior=1.6,
        profile=KIDNEY,
        lean=1.0,
        waist=4.8,
        waist_posterior=1.6,
    ),
    canal_width=25.0,
    canal_depth=14.8,
    canal_slope=0.22,
    pedicle_width=13.0,
    pedicle_height=14.6,
    pedicle_z=3.4,
    pedicle_angle_deg=12.0,
    superior_facet_x=16.3,
    superior_facet_y=17.3,
    superior_tip_z=19.5,
    superior_facet_angle_deg=38.7,
    facet_width=17.2,
    superior_height=25.0,
    inferior_x=15.6,
    inferior_y=18.0,
    inferior_tip_z=-27.0,
    inferior_half_width=6.8,
    pars_x=20.4,
    lamina_top_z=3.5,
    arch_z=-18.0,
    transverse_span=89.0,
    transverse_rise=2.5,
    transverse_back=14.8,
    transverse_half_height=4.6,
    spinous_length=50.5,
    spinous_top_z=-1.5,
    spinous_bottom_z=-21.5,
    spinous_half_thickness=2.8,
)

L3 = replace(
    L4,
    body=replace(
        L4.body,
        width_superior=50.5,
        width_inferior=52.0,
        height_anterior=28.6,
        height_posterior=28.4,
        waist=4.8,
    ),
    canal_width=23.6,
    canal_depth=14.8,
    pedicle_width=11.2,
    pedicle_height=15.5,
    pedicle_z=3.6,
    superior_facet_x=15.2,
    superior_facet_y=18.0,
    superior_tip_z=19.0,
    superior_facet_angle_deg=33.0,
    facet_width=15.5,
    inferior_x=14.0,
    inferior_y=18.5,
    inferior_tip_z=-29.5,
    inferior_half_width=5.8,
    pars_x=18.0,
    lamina_top_z=2.5,
    transverse_span=93.0,
    transverse_rise=0.0,
    transverse_back=18.5,
    transverse_half_height=4.2,
    spinous_length=53.8,
    spinous_top_z=0.0,
    spinous_bottom_z=-23.5,
)

L2 = replace(
    L3,
    body=replace(
        L3.body,
        width_superior=47.5,
        width_inferior=49.5,
        depth_superior=34.8,
        depth_inferior=35.0,
        height_anterior=27.8,
        height_posterior=28.7,
        waist=4.4,
    ),
    canal_width=22.8,
    pedicle_width=9.6,
    pedicle_angle_deg=9.0,
    superior_facet_x=14.7,
    superior_facet_angle_deg=28.0,
    facet_width=14.6,
    superior_tip_z=17.6,
    inferior_x=12.0,
    inferior_tip_z=-29.0,
    inferior_half_width=5.1,
    pars_x=16.6,
    transverse_span=83.0,
    transverse_rise=1.0,
    transverse_back=18.0,
    transverse_half_height=4.4,
    spinous_length=52.0,
    spinous_top_z=-1.0,
    spinous_bottom_z=-24.5,
)

L1 = replace(
    L2,
    body=replace(
        L2.body,
        width_superior=44.5,
        width_inferior=47.0,
        depth_superior=33.6,
        depth_inferior=34.4,
        height_anterior=26.2,
        height_posterior=28.0,
        waist=4.0,
    ),
    canal_width=22.4,
    canal_depth=15.2,
    pedicle_width=8.6,
    pedicle_angle_deg=7.0,
    superior_facet_x=13.8,
    superior_facet_angle_deg=24.0,
    facet_width=13.6,
    superior_tip_z=17.8,
    inferior_x=11.3,
    inferior_tip_z=-27.5,
    inferior_half_width=4.6,
    pars_x=15.6,
    transverse_span=73.0,
    transverse_rise=1.5,
    transverse_back=18.5,
    transverse_half_height=4.6,
    spinous_length=49.0,
    spinous_top_z=-2.5,
    spinous_bottom_z=-24.0,
)

L5 = replace(
    L4,
    body=replace(
        L4.body,
        width_superior=55.0,
        width_inferior=54.0,
        depth_superior=35.6,
        depth_inferior=34.8,
        height_anterior=29.0,
        height_posterior=24.6,
        profile=(1.0, 1.01, 1.03, 1.02, 1.03, 1.10, 1.01, 0.95),
        wedge_share=0.8,
        lean=0.4,
        waist=2.8,
        waist_posterior=0.9,
    ),
    canal_width=28.5,
    canal_depth=15.6,
    canal_slope=0.3,
    pedicle_width=18.6,
    pedicle_height=12.0,
    pedicle_z=3.2,
    pedicle_angle_deg=27.0,
    superior_facet_x=19.9,
    superior_facet_y=13.8,
    superior_tip_z=17.0,
    superior_facet_angle_deg=47.0,
    facet_width=17.0,
    superior_height=22.0,
    inferior_x=20.5,
    inferior_y=19.0,
    inferior_tip_z=-20.5,
    inferior_half_width=7.0,
    pars_x=24.4,
    lamina_top_z=2.0,
    arch_z=-14.0,
    transverse_span=95.0,
    transverse_rise=4.5,
    transverse_back=10.0,
    transverse_half_height=5.0,
    spinous_length=43.5,
    spinous_top_z=-4.0,
    spinous_bottom_z=-21.1,
    spinous_half_thickness=3.0,
    is_transverse_pyramidal=True,
)

LUMBAR: dict[str, VertebraParams] = {
    "l1_vertebra": L1,
    "l2_vertebra": L2,
    "l3_vertebra": L3,
    "l4_vertebra": L4,
    "l5_vertebra": L5,
}

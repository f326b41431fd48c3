"""What a person says about their health so that nothing unsuitable is offered. Never a diagnosis."""

from collections.abc import Mapping
from enum import StrEnum

from companion.domain.text import Text


class Condition(StrEnum):
    """One thing that makes some movements unsuitable. Said once by the person, or implied by where it hurts."""

    HIP_REPLACEMENT = "hip_replacement"
    HIP_SURGERY_LATELY = "hip_surgery_lately"
    HIP_PINCH = "hip_pinch"
    OUTER_HIP_PAIN = "outer_hip_pain"
    SIT_BONE_PAIN = "sit_bone_pain"
    SI_JOINT_PAIN = "si_joint_pain"
    PUBIC_PAIN = "pubic_pain"
    LEG_DOMINANT_SCIATICA = "leg_dominant_sciatica"
    FACET_PAIN = "facet_pain"
    SPINAL_STENOSIS = "spinal_stenosis"
    OSTEOPOROSIS = "osteoporosis"
    HYPERMOBILITY = "hypermobility"
    NECK_INSTABILITY = "neck_instability"
    SHOULDER_INSTABILITY = "shoulder_instability"
    SORE_SHOULDER = "sore_shoulder"
    KNEE_PAIN = "knee_pain"
    WRIST_PAIN = "wrist_pain"
    CRAMPS = "cramps"
    MUSCLE_INJURY = "muscle_injury"
    ME_CFS = "me_cfs"
    PREGNANCY = "pregnancy"
    DIZZINESS = "dizziness"
    POOR_BALANCE = "poor_balance"
    CANNOT_RISE_FROM_FLOOR = "cannot_rise_from_floor"
    HIGH_BLOOD_PRESSURE = "high_blood_pressure"
    HEART_DISEASE = "heart_disease"
    LUNG_DISEASE = "lung_disease"
    GLAUCOMA = "glaucoma"
    REFLUX = "reflux"
    DISTRESS_FROM_WITHIN = "distress_from_within"
    PSYCHOSIS_OR_DISSOCIATION = "psychosis_or_dissociation"


CONDITION_WORDS: Mapping[Condition, Text] = {
    Condition.HIP_REPLACEMENT: Text("I have a new hip joint"),
    Condition.HIP_SURGERY_LATELY: Text("My hip was operated on not long ago"),
    Condition.HIP_PINCH: Text("It pinches at the front of my hip"),
    Condition.OUTER_HIP_PAIN: Text("The outer side of my hip hurts"),
    Condition.SIT_BONE_PAIN: Text("My sit bone hurts"),
    Condition.SI_JOINT_PAIN: Text("It hurts at the dimple above the buttock"),
    Condition.PUBIC_PAIN: Text("My pubic bone hurts"),
    Condition.LEG_DOMINANT_SCIATICA: Text("Pain runs down my leg and is worst there"),
    Condition.FACET_PAIN: Text("My back hurts when I lean back"),
    Condition.SPINAL_STENOSIS: Text("I have a narrow spinal canal"),
    Condition.OSTEOPOROSIS: Text("I have thin or brittle bones"),
    Condition.HYPERMOBILITY: Text("My joints bend too far"),
    Condition.NECK_INSTABILITY: Text("My neck is not stable"),
    Condition.SHOULDER_INSTABILITY: Text("My shoulder slips out easily"),
    Condition.SORE_SHOULDER: Text("My shoulder is sore"),
    Condition.KNEE_PAIN: Text("My knee hurts"),
    Condition.WRIST_PAIN: Text("My wrist hurts"),
    Condition.CRAMPS: Text("My leg or buttock cramps easily"),
    Condition.MUSCLE_INJURY: Text("I have hurt a muscle"),
    Condition.ME_CFS: Text("I have ME/CFS, or get much worse after effort"),
    Condition.PREGNANCY: Text("I am pregnant"),
    Condition.DIZZINESS: Text("I get dizzy"),
    Condition.POOR_BALANCE: Text("My balance is poor"),
    Condition.CANNOT_RISE_FROM_FLOOR: Text("I cannot get up from the floor alone"),
    Condition.HIGH_BLOOD_PRESSURE: Text("I have high blood pressure that is not under control"),
    Condition.HEART_DISEASE: Text("I have a heart disease"),
    Condition.LUNG_DISEASE: Text("I have a lung disease"),
    Condition.GLAUCOMA: Text("I have glaucoma"),
    Condition.REFLUX: Text("Stomach acid comes up when I lie flat"),
    Condition.DISTRESS_FROM_WITHIN: Text("Closing my eyes or looking inward upsets me"),
    Condition.PSYCHOSIS_OR_DISSOCIATION: Text("I have or had psychosis, or lose touch with what is around me"),
}
"""How a person says it."""

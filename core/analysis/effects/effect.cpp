#include "analysis/effects/effect.h"

#include "base/identifiers.h"

namespace slumbar {

namespace {

constexpr IdentifierTable<Verdict, 5> verdicts{{
    {Verdict::Helps, "helps"},
    {Verdict::Worsens, "worsens"},
    {Verdict::NoMeaningfulEffect, "no_meaningful_effect"},
    {Verdict::Unclear, "unclear"},
    {Verdict::TooLittleData, "too_little_data"},
}};

constexpr IdentifierTable<Obstacle, 5> obstacles{{
    {Obstacle::TooFewRows, "too_few_rows"},
    {Obstacle::TooFewOfEach, "too_few_of_each"},
    {Obstacle::TooFewValues, "too_few_values"},
    {Obstacle::NotSeparable, "not_separable"},
    {Obstacle::EveningPainNotRecorded, "evening_pain_not_recorded"},
}};

constexpr IdentifierTable<PainReading, 2> readings{{
    {PainReading::FaceValue, "face_value"},
    {PainReading::Felt, "felt"},
}};

}  // namespace

std::string_view idOf(Verdict verdict)
{
    return identifierIn(verdicts, verdict);
}

std::string_view idOf(Obstacle obstacle)
{
    return identifierIn(obstacles, obstacle);
}

std::string_view idOf(PainReading reading)
{
    return identifierIn(readings, reading);
}

}  // namespace slumbar

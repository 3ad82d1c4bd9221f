#include "text/factorarticles.h"

#include <algorithm>
#include <iterator>

#include "text/words.h"

namespace slumbar {

namespace {

struct FactorArticle {
    std::string_view factor;
    std::string_view article;
};

constexpr FactorArticle factorArticles[] = {
    {"caffeine_cutoff", "caffeine"},
    {"caffeine_mg", "caffeine"},
    {"cool_room", "cool-bedroom"},
    {"screens_off", "screens-and-light"},
    {"stretching", "exercise"},
    {"exercise_min", "exercise"},
    {"mindfulness", "mindfulness"},
    {"breathing", "breathing"},
    {"reframing", "reframing"},
    {"bedtime_plan", "body-clock"},
    {"knee_pillow", "sleeping-positions"},
    {"not_on_stomach", "sleeping-positions"},
    {"lumbar_support", "supports"},
    {"omega_3", "omega-3-and-turmeric"},
    {"turmeric", "omega-3-and-turmeric"},
    {"alcohol_units", "alcohol"},
    {"peg_pain", "for-the-clinician"},
    {"peg_enjoyment", "for-the-clinician"},
    {"peg_activity", "for-the-clinician"},
};

}  // namespace

QString articleForFactor(std::string_view factor)
{
    const auto* found = std::find_if(std::begin(factorArticles), std::end(factorArticles),
                                     [factor](const FactorArticle& entry) { return entry.factor == factor; });
    return found == std::end(factorArticles) ? QString() : toQt(found->article);
}

}  // namespace slumbar

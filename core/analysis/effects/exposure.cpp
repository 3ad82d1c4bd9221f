#include "analysis/effects/exposure.h"

#include "base/overloaded.h"

namespace slumbar {

namespace {

constexpr std::string_view factorPrefix = "factor:";

}  // namespace

std::string idOf(const Exposure& exposure)
{
    return std::visit(Overloaded{[](Measure measure) { return std::string(idOf(measure)); },
                                 [](const std::string& factor) { return std::string(factorPrefix) + factor; }},
                      exposure);
}

Result<Exposure> exposureFromId(std::string_view id)
{
    if (id.starts_with(factorPrefix)) {
        return Exposure(std::string(id.substr(factorPrefix.size())));
    }
    return measureFromId(id).map([](Measure measure) { return Exposure(measure); });
}

}  // namespace slumbar

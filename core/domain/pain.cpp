#include "domain/pain.h"

#include "base/identifiers.h"

namespace slumbar {

namespace {

constexpr IdentifierTable<PainMoment, 3> momentIds{{
    {PainMoment::Morning, "morning"},
    {PainMoment::Evening, "evening"},
    {PainMoment::Extra, "extra"},
}};

constexpr IdentifierTable<Site, 14> siteIds{{
    {Site::NeckLeft, "neck_left"},
    {Site::NeckRight, "neck_right"},
    {Site::UpperBackLeft, "upper_back_left"},
    {Site::UpperBackRight, "upper_back_right"},
    {Site::MidBackLeft, "mid_back_left"},
    {Site::MidBackRight, "mid_back_right"},
    {Site::LowBackLeft, "low_back_left"},
    {Site::LowBackRight, "low_back_right"},
    {Site::ButtockLeft, "buttock_left"},
    {Site::ButtockRight, "buttock_right"},
    {Site::ThighLeft, "thigh_left"},
    {Site::ThighRight, "thigh_right"},
    {Site::BelowKneeLeft, "below_knee_left"},
    {Site::BelowKneeRight, "below_knee_right"},
}};

}  // namespace

std::string_view idOf(PainMoment moment)
{
    return identifierIn(momentIds, moment);
}

Result<PainMoment> painMomentFromId(std::string_view id)
{
    return valueIn(momentIds, id);
}

std::string_view idOf(Site site)
{
    return identifierIn(siteIds, site);
}

Result<Site> siteFromId(std::string_view id)
{
    return valueIn(siteIds, id);
}

const std::vector<Site>& allSites()
{
    static const std::vector<Site> sites = [] {
        std::vector<Site> all;
        for (const auto& entry : siteIds) {
            all.push_back(entry.first);
        }
        return all;
    }();
    return sites;
}

}  // namespace slumbar

#include "analysis/effects/family.h"

#include <algorithm>

#include "analysis/statistics/benjaminihochberg.h"

namespace slumbar {

namespace {

/// Effects that are opened by one first question.
struct Group {
    std::vector<Effect*> members;
    double p = 1;                ///< of the first question
    std::vector<double> beside;  ///< of each member, beside those opened with it
};

std::vector<double> besideEachOther(const std::vector<Effect*>& members)
{
    std::vector<double> p(members.size());
    std::transform(members.begin(), members.end(), p.begin(), [](const Effect* effect) { return effect->estimate->p; });
    return benjaminiHochberg(p);
}

/// The next pain rating opens the other pain and stiffness.
Group openedByNextPain(Effect& first, const std::vector<Effect*>& later)
{
    Group group{{&first}, first.estimate->p, {first.estimate->p}};
    const std::vector<double> beside = besideEachOther(later);
    group.members.insert(group.members.end(), later.begin(), later.end());
    group.beside.insert(group.beside.end(), beside.begin(), beside.end());
    return group;
}

/// Any of the members can open all.
Group openedByAny(const std::vector<Effect*>& members)
{
    Group group{members, 1, besideEachOther(members)};
    group.p = *std::min_element(group.beside.begin(), group.beside.end());
    return group;
}

void addGroups(std::vector<Group>& groups, const std::vector<Effect*>& ofExposure)
{
    std::vector<Effect*> nights, pains;
    Effect* next = nullptr;
    for (Effect* effect : ofExposure) {
        if (isOfNight(effect->outcome)) {
            nights.push_back(effect);
        } else if (effect->isNextRating) {
            next = effect;
        } else {
            pains.push_back(effect);
        }
    }
    if (next) {
        groups.push_back(openedByNextPain(*next, pains));
    } else if (!pains.empty()) {
        groups.push_back(openedByAny(pains));
    }
    if (!nights.empty()) {
        groups.push_back(openedByAny(nights));
    }
}

}  // namespace

int judgeAsFamily(std::vector<Effect>& effects)
{
    std::vector<Group> groups;
    for (auto first = effects.begin(); first != effects.end();) {
        const auto last = std::find_if(first, effects.end(),
                                       [&](const Effect& effect) { return effect.exposure != first->exposure; });
        std::vector<Effect*> ofExposure;
        for (; first != last; ++first) {
            if (first->estimate) {
                ofExposure.push_back(&*first);
            }
        }
        addGroups(groups, ofExposure);
    }
    std::vector<double> p(groups.size());
    std::transform(groups.begin(), groups.end(), p.begin(), [](const Group& group) { return group.p; });
    const std::vector<double> q = benjaminiHochberg(p);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t member = 0; member < groups[i].members.size(); ++member) {
            groups[i].members[member]->q = std::max(q[i], groups[i].beside[member]);
        }
    }
    return static_cast<int>(groups.size());
}

}  // namespace slumbar

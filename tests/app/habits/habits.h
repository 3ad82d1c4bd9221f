// Habits to try changes on.
#pragma once

#include "domain/factor.h"
#include "support/build.h"

namespace slumbar::testing {

inline Factor habit(std::string id, PartOfDay part = PartOfDay::Evening, FactorKind kind = FactorKind::Check,
                    std::optional<Target> target = TargetDone{})
{
    FactorFields fields;
    fields.id = std::move(id);
    fields.kind = kind;
    fields.target = target;
    fields.partOfDay = part;
    return valueOf(Factor::make(fields));
}

inline Factor by(std::string id, std::string_view time)
{
    return habit(std::move(id), PartOfDay::Evening, FactorKind::Clock, TargetBy{clock(time)});
}

inline std::vector<std::string> idsOf(const std::vector<Factor>& factors)
{
    std::vector<std::string> ids;
    for (const Factor& factor : factors) {
        ids.push_back(factor.id());
    }
    return ids;
}

}  // namespace slumbar::testing

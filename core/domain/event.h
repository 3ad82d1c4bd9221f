// Something that happened on a day and may explain a change: a new mattress, travel, an illness; or a question for
// the next visit that came up. Something that lasted stands on each of its days with the same kind and title.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace slumbar {

enum class EventKind { Mattress, Travel, Illness, Injury, Treatment, Medication, Question, Other };

std::string_view idOf(EventKind kind);
Result<EventKind> eventKindFromId(std::string_view id);

struct Event {
    EventKind kind = EventKind::Other;
    std::string title;
    std::string note;

    bool operator==(const Event&) const = default;
};

}  // namespace slumbar

#include "domain/event.h"

#include "base/identifiers.h"

namespace slumbar {

namespace {

constexpr IdentifierTable<EventKind, 8> kindIds{{
    {EventKind::Mattress, "mattress"},
    {EventKind::Travel, "travel"},
    {EventKind::Illness, "illness"},
    {EventKind::Injury, "injury"},
    {EventKind::Treatment, "treatment"},
    {EventKind::Medication, "medication"},
    {EventKind::Question, "question"},
    {EventKind::Other, "other"},
}};

}  // namespace

std::string_view idOf(EventKind kind)
{
    return identifierIn(kindIds, kind);
}

Result<EventKind> eventKindFromId(std::string_view id)
{
    return valueIn(kindIds, id);
}

}  // namespace slumbar

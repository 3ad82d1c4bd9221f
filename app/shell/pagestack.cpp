#include "shell/pagestack.h"

namespace slumbar {

void PageStack::add(Destination destination, Maker maker)
{
    m_places[destination] = {std::move(maker), {nullptr, {}}};
}

void PageStack::showPage(Destination destination)
{
    m_current = destination;
    Place& place = m_places.at(destination);
    if (!place.page.widget) {
        place.page = place.maker(this);
        addWidget(place.page.widget);
    }
    bringUpToDate();
    setCurrentWidget(place.page.widget);
}

void PageStack::setDiary(const Diary& diary, const Moment& now)
{
    m_diary = diary;
    m_now = now;
    for (auto& [destination, place] : m_places) {
        place.isStale = true;
    }
    bringUpToDate();
}

void PageStack::bringUpToDate()
{
    Place& place = m_places.at(m_current);
    if (place.isStale && place.page.widget) {
        place.isStale = false;
        place.page.setDiary(m_diary, *m_now);
    }
}

}  // namespace slumbar

#include "journal/journal.h"

namespace slumbar {

Journal::Journal(Diary diary, DiaryRepository& repository, Extent extent, QObject* parent)
    : QObject(parent), m_diary(std::move(diary)), m_repository(repository), m_extent(extent)
{
}

void Journal::complete(Diary whole)
{
    if (m_extent == Extent::Whole) {
        return;
    }
    m_extent = Extent::Whole;
    m_diary = std::move(whole);
    Q_EMIT diaryChanged(m_diary);
}

Result<Edit> Journal::apply(const Edit& edit)
{
    if (m_extent == Extent::LatestDays) {
        auto whole = m_repository.load();
        if (!whole) {
            return tl::unexpected(whole.error());
        }
        m_diary = *std::move(whole);
        m_extent = Extent::Whole;
    }
    Edit undoing = m_diary.undoing(edit);
    if (const auto written = m_repository.apply(edit, undoing); !written) {
        return tl::unexpected(written.error());
    }
    m_diary = m_diary.with(edit);
    Q_EMIT diaryChanged(m_diary);
    return undoing;
}

}  // namespace slumbar

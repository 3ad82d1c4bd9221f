#include "journal/journal.h"

namespace slumbar {

Journal::Journal(Diary diary, DiaryRepository& repository, QObject* parent)
    : QObject(parent), m_diary(std::move(diary)), m_repository(repository)
{
}

Result<Edit> Journal::apply(const Edit& edit)
{
    Edit undoing = m_diary.undoing(edit);
    if (const auto written = m_repository.apply(edit, undoing); !written) {
        return tl::unexpected(written.error());
    }
    m_diary = m_diary.with(edit);
    Q_EMIT diaryChanged(m_diary);
    return undoing;
}

}  // namespace slumbar

// What the diary shows that is worth telling a doctor: one calm sentence, its sources, and where to read more.
#pragma once

#include "today/todaystate.h"
#include "widgets/card.h"

namespace slumbar {

class TextLabel;

class SafetyCard : public Card {
    Q_OBJECT

public:
    explicit SafetyCard(QWidget* parent = nullptr);

    /// Precondition: there is a notice.
    void setNotices(const std::vector<SafetyNotice>& notices);

Q_SIGNALS:
    void articleRequested(const QString& id);

private:
    TextLabel* m_sentence;
    TextLabel* m_sources;
};

}  // namespace slumbar

// The pages behind the rail. A page is made when it is first shown and brought up to date only while it is
// seen, so that opening the window and every edit cost one page.
#pragma once

#include <functional>
#include <map>

#include <QStackedWidget>

#include "domain/diary.h"
#include "shell/destination.h"

namespace slumbar {

/// A page and how it is given the diary.
struct Page {
    QWidget* widget;
    std::function<void(const Diary& diary, const Moment& now)> setDiary;
};

class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    /// A page that is born where it stays is polished once.
    using Maker = std::function<Page(QWidget* parent)>;

    explicit PageStack(QWidget* parent = nullptr) : QStackedWidget(parent) {}

    void add(Destination destination, Maker maker);
    /// Precondition: setDiary() has been called.
    void showPage(Destination destination);
    Destination current() const { return m_current; }
    void setDiary(const Diary& diary, const Moment& now);

private:
    void bringUpToDate();

    struct Place {
        Maker maker;
        Page page;
        bool isStale = true;
    };
    std::map<Destination, Place> m_places;
    Destination m_current = Destination::Today;
    Diary m_diary;
    std::optional<Moment> m_now;
};

}  // namespace slumbar

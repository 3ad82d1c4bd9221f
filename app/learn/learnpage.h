// Learn: the articles as a list with a search, and the chosen one to read. Where there is no room for both, one of
// them is shown.
#pragma once

#include <vector>

#include <QWidget>

#include "analysis/safety/safetysigns.h"
#include "domain/diary.h"
#include "learn/shelf.h"

class QLineEdit;
class QListView;

namespace slumbar {

class ArticleModel;
class ArticleView;
class KeyButton;
class TextLabel;

class LearnPage : public QWidget {
    Q_OBJECT

public:
    explicit LearnPage(QWidget* parent = nullptr);

    /// The article "When to see someone" says at its top which signs the diary shows.
    void setDiary(const Diary& diary, const Moment& now);
    QString shownArticle() const { return m_shown; }

public Q_SLOTS:
    /// Does nothing where there is no such article.
    void showArticle(const QString& id);
    /// To the article before, or to the list.
    void goBack();

Q_SIGNALS:
    /// The person chose the address of a source. Nothing here opens it.
    void addressRequested(const QUrl& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* createList();
    QWidget* createReader();
    void search();
    void goToText();
    void read(const QString& id);
    void showSigns();
    void arrange();

    Shelf m_shelf;
    std::vector<SafetyNotice> m_signs;
    QString m_shown;
    std::vector<QString> m_before;  ///< the articles that led here, the last one last
    bool m_isNarrow = false;
    bool m_isReading = false;  ///< which of the two is shown where there is no room for both
    ArticleModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    TextLabel* m_nothingFound;
    KeyButton* m_back;
    TextLabel* m_aboutArticle;
    ArticleView* m_article;
    QWidget* m_listSide;
    QWidget* m_readerSide;
};

}  // namespace slumbar

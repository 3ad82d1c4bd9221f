#include "learn/learnpage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>

#include "learn/articledelegate.h"
#include "learn/articlemodel.h"
#include "learn/articlestyle.h"
#include "learn/articleview.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int listWidth = 292;

const QString firstArticle = QStringLiteral("sleep-and-pain");
const QString articleOfSigns = QStringLiteral("when-to-see-someone");

}  // namespace

LearnPage::LearnPage(QWidget* parent) : QWidget(parent), m_listSide(createList()), m_readerSide(createReader())
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pagePaddingHorizontal, metrics::pagePaddingVertical,
                               metrics::pagePaddingHorizontal, metrics::pagePaddingVertical);
    layout->setSpacing(metrics::cardGutter);
    layout->addWidget(m_listSide);
    layout->addWidget(m_readerSide, 1);
    setFocusProxy(m_search);

    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    find->setWhatsThis(tr("Search the articles"));
    connect(find, &QShortcut::activated, m_search, [this] {
        m_isReading = false;
        arrange();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    search();
    read(firstArticle);
}

QWidget* LearnPage::createList()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the articles"));
    m_search->setClearButtonEnabled(true);
    m_search->setWhatsThis(tr("Words that an article should contain. The list shows the articles with all of them."));
    m_model = new ArticleModel(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("plainList"));
    m_list->setAccessibleName(tr("Articles"));
    m_list->setWhatsThis(tr("Arrows go from article to article. Typing searches; Enter goes to the text."));
    declareKeys(*m_list, {tr("The articles"),
                          {{tr("Up / Down"), tr("the article before or after")},
                           {tr("Letters"), tr("search")},
                           {tr("Enter"), tr("to the text")}}});
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ArticleDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);  // rows are measured again at every other width
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothingFound = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_nothingFound->setWordWrap(true);

    connect(m_search, &QLineEdit::textChanged, this, &LearnPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QModelIndex first = m_model->firstArticle(); first.isValid()) {
            m_list->setCurrentIndex(first);
            goToText();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString id = index.data(ArticleModel::IdRole).toString();
        if (!id.isEmpty() && id != m_shown) {
            m_before.clear();
            read(id);
            arrange();
        }
    });
    connect(m_list, &QListView::clicked, this, &LearnPage::goToText);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);

    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::space2);
    rows->addWidget(m_search);
    rows->addWidget(m_nothingFound);
    rows->addWidget(m_list, 1);
    return side;
}

QWidget* LearnPage::createReader()
{
    m_back = new KeyButton(KeyButton::Kind::Link, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setControlHeight(metrics::controlHeight);
    m_aboutArticle = TextLabel::hint();
    m_aboutArticle->setWordWrap(true);
    m_article = new ArticleView;
    m_article->setWhatsThis(tr("The article. Tab goes from link to link, Enter follows one."));
    declareKeys(*m_article, {tr("The text"),
                             {{tr("Tab"), tr("to the next link")},
                              {tr("Enter"), tr("follows the link")},
                              {tr("Space / Page Down"), tr("reads on")},
                              {tr("Esc"), tr("back to the list")}}});
    connect(m_back, &QPushButton::clicked, this, &LearnPage::goBack);
    connect(m_article, &ArticleView::articleRequested, this, &LearnPage::showArticle);
    connect(m_article, &ArticleView::addressRequested, this, &LearnPage::addressRequested);

    auto* side = new QWidget;
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics::space4);
    top->addWidget(m_back);
    top->addWidget(m_aboutArticle, 1);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::space2);
    rows->addLayout(top);
    rows->addWidget(m_article, 1);
    return side;
}

void LearnPage::setDiary(const Diary& diary, const Moment& now)
{
    const auto signs = safetySigns(diary, dayOf(now, diary.profile().dayBoundary));
    if (signs == m_signs) {
        return;
    }
    m_signs = signs;
    showSigns();
}

void LearnPage::showSigns()
{
    const auto count = static_cast<int>(m_signs.size());
    const QString hint = count == 1 ? tr("Your diary shows 1 sign") : tr("Your diary shows %n signs", nullptr, count);
    m_model->setHint(articleOfSigns, m_signs.empty() ? QString() : hint);
    m_list->doItemsLayout();
    if (m_shown == articleOfSigns) {
        m_article->setArticle(m_shelf.article(m_shown), m_signs);
    }
}

void LearnPage::showArticle(const QString& id)
{
    if (!m_shelf.has(id)) {
        return;
    }
    m_isReading = true;
    if (id != m_shown) {
        m_before.push_back(m_shown);
        read(id);
    }
    arrange();
}

void LearnPage::goToText()
{
    m_isReading = true;
    arrange();
    m_article->setFocus();
}

void LearnPage::goBack()
{
    if (!m_before.empty()) {
        const QString id = m_before.back();
        m_before.pop_back();
        read(id);
    } else {
        m_isReading = false;
    }
    arrange();
    (m_isNarrow && !m_isReading ? static_cast<QWidget*>(m_list) : m_article)->setFocus();
}

void LearnPage::read(const QString& id)
{
    m_shown = id;
    const Article& article = m_shelf.article(id);
    m_article->setArticle(article, id == articleOfSigns ? m_signs : std::vector<SafetyNotice>());
    //: %1 the title of an article, %n the minutes it takes to read, %2 a month
    m_aboutArticle->setText(tr("%1 · %n min · reviewed %2", nullptr, article.minutes)
                                .arg(article.title, words::month(article.reviewed.month())));
    m_list->setCurrentIndex(m_model->indexOf(id));
}

void LearnPage::search()
{
    const QString words = m_search->text();
    m_model->setGroups(m_shelf.found(words));
    m_list->setCurrentIndex(m_model->indexOf(m_shown));
    const bool isFound = m_model->rowCount() > 0;
    //: %1 what was searched for
    m_nothingFound->setText(isFound ? QString() : tr("No article has “%1” in it. A shorter word may do.").arg(words));
    m_nothingFound->setVisible(!isFound);
}

/// Typing in the list searches, Enter goes to the text, and arrows in the search go to the list.
bool LearnPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_model->firstArticle());
        }
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        goToText();
        return true;
    }
    if (watched == m_list && !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
        !key->modifiers().testFlag(Qt::ControlModifier) && !key->modifiers().testFlag(Qt::AltModifier)) {
        m_search->setFocus();
        m_search->setText(m_search->text() + key->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LearnPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else if (event->key() == Qt::Key_Escape && !m_list->hasFocus()) {
        m_isReading = false;
        arrange();
        m_list->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LearnPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LearnPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void LearnPage::arrange()
{
    const int listPx = qRound(listWidth * textScale());
    const int narrowestText = articleMeasurePx() * 3 / 4 + 2 * metrics::cardPadding;
    m_isNarrow = width() < listPx + narrowestText + metrics::cardGutter + 2 * metrics::pagePaddingHorizontal;
    m_listSide->setMinimumWidth(m_isNarrow ? 0 : listPx);
    m_listSide->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : listPx);
    if (m_isNarrow && m_isReading && m_listSide->isAncestorOf(QApplication::focusWidget())) {
        // What is hidden hands the keyboard to the next link, which would scroll the article.
        m_readerSide->show();
        m_article->setFocus();
    }
    m_listSide->setVisible(!m_isNarrow || !m_isReading);
    m_readerSide->setVisible(!m_isNarrow || m_isReading);
    m_back->setVisible(!m_before.empty() || m_isNarrow);
}

}  // namespace slumbar

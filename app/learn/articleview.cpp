#include "learn/articleview.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include "learn/articlemarkdown.h"
#include "learn/articlestyle.h"
#include "theme/metrics.h"

namespace slumbar {

ArticleView::ArticleView(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("card"));
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::follow);
}

ArticleView::~ArticleView()
{
    setDocument(nullptr);  // the view must not look at what goes before it
}

void ArticleView::setArticle(const Article& article, const std::vector<SafetyNotice>& signs)
{
    m_article = article;
    m_signs = signs;
    //: %1 the title of an article
    setAccessibleName(tr("Article: %1").arg(article.title));
    write();
    verticalScrollBar()->setValue(0);
}

void ArticleView::write()
{
    const int scrolled = verticalScrollBar()->value();
    // Nothing is laid out before the document is complete and shown: that takes a quarter of the time.
    auto written = std::make_unique<QTextDocument>();
    written->setUndoRedoEnabled(false);
    written->setDocumentMargin(metrics::cardPadding);
    written->setMarkdown(markdownOf(*m_article, m_signs), QTextDocument::MarkdownDialectCommonMark);
    styleArticle(*written, themeOf(this), devicePixelRatioF());
    setDocument(written.get());
    m_written = std::move(written);
    keepMeasure();
    verticalScrollBar()->setValue(scrolled);
}

/// A wide card keeps the text in its middle, so that lines stay short.
void ArticleView::keepMeasure()
{
    const int whole = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    const int side = (whole - articleMeasurePx() - 2 * metrics::cardPadding) / 2;
    setViewportMargins(std::max(side, 0), 0, std::max(side, 0), 0);
}

void ArticleView::resizeEvent(QResizeEvent* event)
{
    keepMeasure();
    QTextBrowser::resizeEvent(event);
}

void ArticleView::follow(const QUrl& link)
{
    if (link.scheme().startsWith(QLatin1String("http"))) {
        Q_EMIT addressRequested(link);
    } else if (link.path().endsWith(QLatin1String(".md"))) {
        Q_EMIT articleRequested(link.path().chopped(3));
    } else {
        scrollToAnchor(link.fragment());
    }
}

QRectF ArticleView::quotationPlace() const
{
    QRectF place;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(QTextFormat::BlockQuoteLevel)) {
            place |= document()->documentLayout()->blockBoundingRect(block);
        }
    }
    return place;
}

void ArticleView::paintEvent(QPaintEvent* event)
{
    if (const QRectF place = quotationPlace(); !place.isEmpty()) {
        const Theme& theme = themeOf(this);
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(0, -verticalScrollBar()->value());
        painter.setPen(QPen(theme.color(Token::Pain), 1));
        painter.setBrush(theme.color(Token::PainSoft));
        QRectF ground(metrics::cardPadding, place.top() - metrics::space3,
                      viewport()->width() - 2 * metrics::cardPadding, place.height() + metrics::space6);
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusMedium, metrics::radiusMedium);
    }
    QTextBrowser::paintEvent(event);
}

void ArticleView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    const bool isOtherLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isOtherLook && m_article) {
        write();
    }
}

void ArticleView::keyPressEvent(QKeyEvent* event)
{
    // Escape and Alt with arrows are the page's.
    if (event->key() == Qt::Key_Escape || event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

}  // namespace slumbar

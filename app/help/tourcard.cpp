#include "help/tourcard.h"

#include <QPainter>
#include <QVBoxLayout>

#include "theme/figure.h"
#include "theme/metrics.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

/// The drawing on a quiet ground. It shows what the words say, so it is nothing to hear.
class FigureArea : public QWidget {
public:
    explicit FigureArea(const QString& figure) : m_figure(figure)
    {
        setFixedHeight(qRound(figureSize(figure).height()) + 2 * metrics::space6);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Token::Border), 1));
        painter.setBrush(theme.color(Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusLarge,
                                metrics::radiusLarge);
        QRectF place(QPointF(), figureSize(m_figure));
        place.moveCenter(QRectF(rect()).center());
        paintFigure(painter, place, m_figure, theme);
    }

private:
    QString m_figure;
};

}  // namespace

TourCard::TourCard(const Contents& contents, QWidget* parent) : QWidget(parent)
{
    auto* sentence = TextLabel::title(contents.sentence);
    sentence->setWordWrap(true);
    auto* words = new TextLabel(contents.words);
    words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space3);
    layout->addWidget(new FigureArea(contents.figure));
    layout->addSpacing(metrics::space2);
    layout->addWidget(sentence);
    layout->addWidget(words);
    layout->addStretch();
}

}  // namespace slumbar

#include "widgets/segmentedcontrol.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "text/words.h"
#include "theme/textfont.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

constexpr int sidePadding = 12;
constexpr int smallestSidePadding = 5;
constexpr int gapBeforeKey = 8;

}  // namespace

SegmentedControl::SegmentedControl(const QStringList& segments, QWidget* parent) : PaintedControl(parent)
{
    for (const QString& segment : segments) {
        m_segments.push_back({segment.section(QLatin1Char('\t'), 0, 0), segment.section(QLatin1Char('\t'), 1)});
    }
    setFocusPolicy(Qt::StrongFocus);
    declareKeys(*this, {tr("Words side by side"),
                        {{tr("Left / Right"), tr("the one before or after")},
                         {tr("First letter"), tr("the next one that begins with it")}}});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SegmentedControl::setChosen(std::optional<int> chosen)
{
    m_chosen = chosen;
    update();
}

void SegmentedControl::setControlHeight(int heightPx)
{
    m_controlHeight = heightPx;
    updateGeometry();
}

void SegmentedControl::choose(std::optional<int> segment)
{
    if (segment == m_chosen) {
        return;
    }
    setChosen(segment);
    announceCurrentPart();
    Q_EMIT choiceChanged(m_chosen);
}

Spoken SegmentedControl::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Grouping;
    spoken.value = m_chosen ? m_segments[static_cast<std::size_t>(*m_chosen)].word : QString();
    return spoken;
}

Spoken SegmentedControl::spokenPart(int part) const
{
    Spoken spoken;
    spoken.role = QAccessible::RadioButton;
    spoken.name = m_segments[static_cast<std::size_t>(part)].word;
    spoken.place = placeOf(part);
    spoken.isChecked = m_chosen == part;
    return spoken;
}

int SegmentedControl::widthOf(const Segment& segment) const
{
    const QFontMetrics strong(textFont(TextSize::Body, TextWeight::Strong));
    const int keyWidth = segment.key.isEmpty()
                             ? 0
                             : gapBeforeKey + QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(segment.key);
    return strong.horizontalAdvance(segment.word) + keyWidth + 2 * smallestSidePadding;
}

QSize SegmentedControl::sizeHint() const
{
    return minimumSizeHint() + QSize(2 * (sidePadding - smallestSidePadding) * partCount(), 0);
}

QSize SegmentedControl::minimumSizeHint() const
{
    int total = 0;
    for (const Segment& segment : m_segments) {
        total += widthOf(segment);
    }
    return {total, qMax(m_controlHeight, QFontMetrics(textFont(TextSize::Body)).height() + 10)};
}

QRect SegmentedControl::placeOf(int segment) const
{
    const int spare = qMax(0, width() - minimumSizeHint().width());
    const int count = partCount();
    int left = 0;
    for (int i = 0; i < segment; ++i) {
        left += widthOf(m_segments[static_cast<std::size_t>(i)]) + spare / count;
    }
    const bool isLast = segment == count - 1;
    const int own = isLast ? width() - left : widthOf(m_segments[static_cast<std::size_t>(segment)]) + spare / count;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, own, height()));
}

void SegmentedControl::paintSegment(QPainter& painter, int segment) const
{
    const Theme& theme = themeOf(this);
    const Segment& segmentWords = m_segments[static_cast<std::size_t>(segment)];
    const bool isChosen = m_chosen == segment;
    const QRect place = placeOf(segment);
    if (isChosen) {
        painter.fillRect(place, theme.color(isEnabled() ? Token::Accent : Token::SurfaceSunken));
    }
    const QFont wordFont = textFont(TextSize::Body, isChosen ? TextWeight::Strong : TextWeight::Regular);
    const QFont keyFont = textFont(TextSize::Small);
    const int wordWidth = QFontMetrics(wordFont).horizontalAdvance(segmentWords.word);
    const int keyWidth =
        segmentWords.key.isEmpty() ? 0 : gapBeforeKey + QFontMetrics(keyFont).horizontalAdvance(segmentWords.key);
    QRect wordPlace(place.left() + (place.width() - wordWidth - keyWidth) / 2, 0, wordWidth, height());
    const QRect keyPlace(wordPlace.right() + 1 + gapBeforeKey, 0, keyWidth, height());
    const Token wordColor = isChosen ? Token::OnAccent : Token::Text;
    painter.setPen(theme.color(isEnabled() ? wordColor : isChosen ? Token::TextMuted : Token::TextDisabled));
    painter.setFont(wordFont);
    painter.drawText(QStyle::visualRect(layoutDirection(), place, wordPlace), Qt::AlignCenter | Qt::TextDontClip,
                     words::inOwnDirection(segmentWords.word));
    if (keyWidth > 0) {
        painter.setPen(theme.color(isChosen ? Token::OnAccent : Token::TextMuted));
        painter.setFont(keyFont);
        painter.drawText(QStyle::visualRect(layoutDirection(), place, keyPlace),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, segmentWords.key);
    }
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, metrics::radiusMedium, metrics::radiusMedium);
    painter.fillPath(outline, theme.color(Token::Surface));
    painter.save();
    painter.setClipPath(outline);
    for (int i = 0; i < partCount(); ++i) {
        paintSegment(painter, i);
    }
    painter.setPen(theme.color(isEnabled() ? Token::BorderStrong : Token::Border));
    for (int i = 1; i < partCount(); ++i) {
        const QRect place = placeOf(i);
        const double x = (isMirrored() ? place.right() + 1 : place.left()) - 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    painter.restore();
    painter.setPen(theme.color(isEnabled() ? Token::BorderStrong : Token::Border));
    painter.drawPath(outline);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    const int last = partCount() - 1;
    const int step = stepOfArrow(event->key(), layoutDirection());
    if (step != 0) {
        // Up and Down go through the words as they are read, as in a list.
        const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        const int direction = isVertical ? -step : step;
        choose(m_chosen ? qBound(0, *m_chosen + direction, last) : direction > 0 ? 0 : last);
        return;
    }
    if (m_isClearable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        choose(std::nullopt);
        return;
    }
    const bool isLetter = !event->text().isEmpty() && event->text().front().isLetter() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    for (int i = 0; isLetter && i <= last; ++i) {
        const int candidate = (m_chosen.value_or(-1) + 1 + i) % (last + 1);
        if (m_segments[static_cast<std::size_t>(candidate)].word.startsWith(event->text(), Qt::CaseInsensitive)) {
            choose(candidate);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < partCount(); ++i) {
        if (placeOf(i).contains(event->pos())) {
            choose(m_isClearable && m_chosen == i ? std::nullopt : std::optional(i));
            return;
        }
    }
}

}  // namespace slumbar

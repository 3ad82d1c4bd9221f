#include "widgets/bodymap.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include "text/words.h"
#include "theme/textfont.h"
#include "widgets/focusring.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

constexpr double figureWidth = 140;
constexpr double figureHeight = 240;
constexpr double middle = 70;
constexpr double figurePx = 0.78;  // of a unit of the figure at 100 % text
constexpr double mostTextScale = 1.5;
constexpr double gapBetweenFigures = 22;
constexpr double reachPx = 8;

/// A region of the half of the figure at x below 70.
struct Region {
    double top;
    double bottom;
    double left = 36;
};

constexpr std::array<Region, 7> regions{{
    {33, 50, 54},  // neck
    {50, 72},      // upper back
    {72, 92},      // mid back
    {92, 113},     // low back
    {113, 141},    // sacroiliac and buttock
    {141, 181},    // thigh
    {181, 226},    // below the knee
}};
constexpr double neckHitLeft = 40;
constexpr int firstLevelOfFront = 5;  // the front has thigh and below the knee only

int levelOf(Site site)
{
    return static_cast<int>(site) / 2;
}

bool isRightSide(Site site)
{
    return static_cast<int>(site) % 2 == 1;
}

Site siteOf(int level, bool isRight)
{
    return static_cast<Site>(level * 2 + (isRight ? 1 : 0));
}

QRectF onRightOfPicture(const QRectF& place)
{
    return QRectF(figureWidth - place.right(), place.top(), place.width(), place.height());
}

/// Seen from behind the person's right is at the right of the picture, from the front at the left.
QRectF regionOf(Site site, bool isFront, double neckLeft)
{
    const Region& region = regions[static_cast<std::size_t>(levelOf(site))];
    const double left = levelOf(site) == 0 ? neckLeft : region.left;
    const QRectF place(QPointF(left, region.top), QPointF(middle, region.bottom));
    return isRightSide(site) == isFront ? place : onRightOfPicture(place);
}

/// The outline from the neck down the left side to between the legs, as cubic curves.
QPainterPath leftHalf()
{
    constexpr double curves[][6] = {
        {61.5, 38.5, 60, 41.5, 56, 43.5},  {50, 46.5, 42, 47.5, 36, 51},      {29.5, 55, 26.5, 61.5, 25.5, 70},
        {24, 84, 20.5, 98, 17, 112},       {15, 119, 12.8, 124, 13.8, 129},   {15, 134.5, 21, 135, 23.8, 131},
        {26, 127, 27.2, 121, 28.5, 116},   {32, 104, 35.5, 93, 38.5, 81},     {40.5, 88, 43.5, 96, 43.5, 104},
        {43.5, 112, 39.5, 120, 39.5, 131}, {39.5, 148, 42.5, 164, 44.5, 179}, {44, 191, 46, 207, 49.5, 222},
        {49.8, 227, 45.5, 228.5, 45, 232}, {44.8, 235, 48, 236, 52, 236},
    };
    constexpr double innerLeg[][6] = {
        {65, 236, 66.2, 234, 65.6, 231},
        {64.6, 218, 66.5, 200, 66.3, 184},
        {66.5, 172, 68.3, 156, 69.2, 142},
        {69.4, 140.5, 69.7, 140, 70, 140},
    };
    QPainterPath path(QPointF(middle, 33));
    path.lineTo(61.5, 33);
    for (const auto& c : curves) {
        path.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
    }
    path.lineTo(61, 236);
    for (const auto& c : innerLeg) {
        path.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
    }
    return path;
}

const QPainterPath& bodyOutline()
{
    static const QPainterPath outline = [] {
        const QTransform mirror(-1, 0, 0, 1, figureWidth, 0);
        QPainterPath path = leftHalf();
        path.connectPath(mirror.map(leftHalf()).toReversed());
        path.closeSubpath();
        return path;
    }();
    return outline;
}

double figureScale()
{
    return figurePx * std::min(textScale(), mostTextScale);
}

double distanceTo(const QRectF& place, const QPointF& point)
{
    const double x = std::max({place.left() - point.x(), 0.0, point.x() - place.right()});
    const double y = std::max({place.top() - point.y(), 0.0, point.y() - place.bottom()});
    return std::hypot(x, y);
}

}  // namespace

BodyMap::BodyMap(QWidget* parent) : PaintedControl(parent)
{
    setAccessibleName(tr("Where it hurts"));
    setWhatsThis(tr("Mark where it hurts, by click or with the arrows and Space. Left and right are your own."));
    declareKeys(*this,
                {tr("The body"),
                 {{tr("Arrows"), tr("to another place")}, {tr("Space"), tr("marks it or takes the mark back")}}});
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::leaveTo(this);
}

void BodyMap::setSites(const std::set<Site>& sites)
{
    m_sites = sites;
    update();
}

void BodyMap::toggle(Site site)
{
    if (m_sites.erase(site) == 0) {
        m_sites.insert(site);
    }
    update();
    announceValue(static_cast<int>(site));
    Q_EMIT sitesChanged(m_sites);
}

Spoken BodyMap::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Grouping;
    QStringList marked;
    for (const Site site : m_sites) {
        marked << words::site(site);
    }
    spoken.value = marked.isEmpty() ? tr("nothing marked") : marked.join(QStringLiteral("; "));
    return spoken;
}

int BodyMap::partCount() const
{
    return static_cast<int>(allSites().size());
}

Spoken BodyMap::spokenPart(int part) const
{
    const auto site = static_cast<Site>(part);
    Spoken spoken;
    spoken.role = QAccessible::CheckBox;
    spoken.name = words::site(site);
    spoken.isChecked = m_sites.count(site) > 0;
    spoken.place = placeOf(Figure::Back).mapRect(regionOf(site, false, regions[0].left)).toAlignedRect();
    return spoken;
}

int BodyMap::currentPart() const
{
    return static_cast<int>(m_current);
}

void BodyMap::pressPart(int part)
{
    toggle(static_cast<Site>(part));
}

QSize BodyMap::sizeHint() const
{
    const int labelHeight = QFontMetrics(textFont(TextSize::Small)).height();
    const double width = 2 * figureWidth * figureScale() + gapBetweenFigures;
    // Large words stand above the heads, small ones beside them.
    const int above = labelHeight > 24 ? labelHeight : 0;
    return {static_cast<int>(width), static_cast<int>(figureHeight * figureScale()) + 2 + above};
}

QTransform BodyMap::placeOf(Figure figure) const
{
    const double left = figure == Figure::Front ? 0 : figureWidth * figureScale() + gapBetweenFigures;
    const double top = height() - figureHeight * figureScale() - 1;
    return QTransform::fromTranslate(left, top).scale(figureScale(), figureScale());
}

std::optional<Site> BodyMap::siteAt(const QPointF& point) const
{
    std::optional<Site> nearest;
    double distance = reachPx;
    for (const Figure figure : {Figure::Front, Figure::Back}) {
        const bool isFront = figure == Figure::Front;
        for (const Site site : allSites()) {
            if (isFront && levelOf(site) < firstLevelOfFront) {
                continue;
            }
            const double away = distanceTo(placeOf(figure).mapRect(regionOf(site, isFront, neckHitLeft)), point);
            if (away < distance || (away == 0.0 && !nearest)) {
                distance = away;
                nearest = site;
            }
        }
    }
    return nearest;
}

void BodyMap::paintBorders(QPainter& painter, Figure figure) const
{
    const Theme& theme = themeOf(this);
    QPen dashes(theme.color(Token::BorderStrong), 1, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({3, 3});
    dashes.setCosmetic(true);
    painter.setPen(dashes);
    painter.save();
    painter.setClipPath(bodyOutline());
    const bool isFront = figure == Figure::Front;
    for (std::size_t level = isFront ? firstLevelOfFront : 1; level < regions.size(); ++level) {
        const double y = regions[level].top;
        painter.drawLine(QPointF(36, y), QPointF(figureWidth - 36, y));
    }
    if (isFront) {
        painter.drawLine(QPointF(36, 50), QPointF(figureWidth - 36, 50));
    } else {
        painter.drawLine(QPointF(middle, 33), QPointF(middle, 140));
    }
    painter.restore();
}

void BodyMap::paintMarked(QPainter& painter, Figure figure) const
{
    const Theme& theme = themeOf(this);
    const bool isFront = figure == Figure::Front;
    for (const Site site : allSites()) {
        if (isFront && levelOf(site) < firstLevelOfFront) {
            continue;
        }
        const bool isMarked = m_sites.count(site) > 0;
        if (!isMarked && m_hovered != site) {
            continue;
        }
        QPainterPath region;
        region.addRect(regionOf(site, isFront, regions[0].left));
        painter.fillPath(region.intersected(bodyOutline()), theme.color(isMarked ? Token::Pain : Token::PainSoft));
    }
}

void BodyMap::paintFigure(QPainter& painter, Figure figure) const
{
    const Theme& theme = themeOf(this);
    painter.save();
    painter.setTransform(placeOf(figure), true);
    QPen outline(theme.color(Token::BorderStrong), 1.5);
    outline.setCosmetic(true);
    outline.setJoinStyle(Qt::RoundJoin);
    painter.setPen(outline);
    painter.setBrush(theme.color(Token::SurfaceSunken));
    painter.drawEllipse(QPointF(middle, 18.5), 13, 16);
    painter.fillPath(bodyOutline(), theme.color(Token::SurfaceSunken));
    paintMarked(painter, figure);
    paintBorders(painter, figure);
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bodyOutline());
    painter.restore();

    const QString word = figure == Figure::Front ? tr("Front") : tr("Back");
    const QPointF corner = placeOf(figure).map(QPointF(0, 0));
    painter.setPen(theme.color(Token::TextMuted));
    painter.setFont(textFont(TextSize::Small));
    const QFontMetricsF metrics(painter.font());
    const bool isAbove = height() > sizeHint().height() - 1 && corner.y() > metrics.height() - 2;
    painter.drawText(QPointF(corner.x(), isAbove ? metrics.ascent() : corner.y() + metrics.ascent() + 2), word);
}

void BodyMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFigure(painter, Figure::Front);
    paintFigure(painter, Figure::Back);
    if (hasFocus()) {
        drawFocusRing(painter, spokenPart(currentPart()).place, 0, themeOf(this));
    }
}

void BodyMap::moveCurrent(int levels, bool isOtherSide)
{
    const int level = std::clamp(levelOf(m_current) + levels, 0, static_cast<int>(regions.size()) - 1);
    m_current = siteOf(level, isRightSide(m_current) != isOtherSide);
    announceCurrentPart();
    update();
}

void BodyMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        moveCurrent(-1, false);
        break;
    case Qt::Key_Down:
        moveCurrent(1, false);
        break;
    case Qt::Key_Left:
        moveCurrent(0, isRightSide(m_current));
        break;
    case Qt::Key_Right:
        moveCurrent(0, !isRightSide(m_current));
        break;
    case Qt::Key_Space:
        toggle(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void BodyMap::mousePressEvent(QMouseEvent* event)
{
    const auto site = siteAt(event->position());
    if (event->button() == Qt::LeftButton && site) {
        m_current = *site;
        toggle(*site);
    }
}

void BodyMap::mouseMoveEvent(QMouseEvent* event)
{
    const auto site = siteAt(event->position());
    if (site != m_hovered) {
        m_hovered = site;
        setToolTip(site ? words::site(*site) : QString());
        update();
    }
}

void BodyMap::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

}  // namespace slumbar

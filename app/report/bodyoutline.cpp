#include "report/bodyoutline.h"

#include <algorithm>
#include <array>

#include "report/reportwords.h"

namespace slumbar {

namespace {

// The outline is drawn in a box of 140 by 240, its middle at 70.
constexpr qreal drawnWidth = 140;
constexpr qreal drawnHeight = 240;
constexpr qreal drawnMiddle = drawnWidth / 2;

struct Curve {
    QPointF control1;
    QPointF control2;
    QPointF end;
};

// The left half: from the collar over shoulder and arm down the leg, round the foot and up to the crotch.
constexpr std::array leftHalf{
    Curve{{61.5, 38.5}, {60, 41.5}, {56, 43.5}},  Curve{{50, 46.5}, {42, 47.5}, {36, 51}},
    Curve{{29.5, 55}, {26.5, 61.5}, {25.5, 70}},  Curve{{24, 84}, {20.5, 98}, {17, 112}},
    Curve{{15, 119}, {12.8, 124}, {13.8, 129}},   Curve{{15, 134.5}, {21, 135}, {23.8, 131}},
    Curve{{26, 127}, {27.2, 121}, {28.5, 116}},   Curve{{32, 104}, {35.5, 93}, {38.5, 81}},
    Curve{{40.5, 88}, {43.5, 96}, {43.5, 104}},   Curve{{43.5, 112}, {39.5, 120}, {39.5, 131}},
    Curve{{39.5, 148}, {42.5, 164}, {44.5, 179}}, Curve{{44, 191}, {46, 207}, {49.5, 222}},
    Curve{{49.8, 227}, {45.5, 228.5}, {45, 232}}, Curve{{44.8, 235}, {48, 236}, {52, 236}},
    Curve{{52, 236}, {61, 236}, {61, 236}},       Curve{{65, 236}, {66.2, 234}, {65.6, 231}},
    Curve{{64.6, 218}, {66.5, 200}, {66.3, 184}}, Curve{{66.5, 172}, {68.3, 156}, {69.2, 142}},
    Curve{{69.4, 140.5}, {69.7, 140}, {70, 140}},
};

struct RegionPlace {
    qreal top;
    qreal bottom;
    qreal left;  ///< of the left half, which ends at the middle
};

RegionPlace placeOf(BodyRegion region)
{
    switch (region) {
    case BodyRegion::Neck:
        return {33, 50, 54};
    case BodyRegion::UpperBack:
        return {50, 72, 36};
    case BodyRegion::MidBack:
        return {72, 92, 36};
    case BodyRegion::LowBack:
        return {92, 113, 36};
    case BodyRegion::Buttock:
        return {113, 141, 36};
    case BodyRegion::Thigh:
        return {141, 181, 36};
    case BodyRegion::BelowKnee:
        return {181, 226, 36};
    }
    Q_UNREACHABLE();
}

QPainterPath outline()
{
    QPainterPath left({drawnMiddle, 33});
    left.lineTo(61.5, 33);
    for (const Curve& curve : leftHalf) {
        left.cubicTo(curve.control1, curve.control2, curve.end);
    }
    const QPainterPath right = QTransform(-1, 0, 0, 1, drawnWidth, 0).map(left);
    left.connectPath(right.toReversed());
    left.closeSubpath();
    return left;
}

QRectF halfRect(BodyRegion region, bool isLeft)
{
    const RegionPlace place = placeOf(region);
    const qreal width = drawnMiddle - place.left;
    return {isLeft ? place.left : drawnMiddle, place.top, width, place.bottom - place.top};
}

/// At least on half of the days that name any site.
bool isOften(int days, const MonthlyReport& report)
{
    return 2 * days >= std::max(report.recorded.mornings, 1);
}

class SitesPicture {
public:
    SitesPicture(const Frame& frame, qreal top, qreal height)
        : m_frame(frame), m_top(top), m_height(height), m_scale(height / drawnHeight)
    {
    }

    void paintBody() const
    {
        const QTransform toPage = toPageTransform();
        const QPainterPath body = outline();
        for (const SitedPain& sited : m_frame.report.sites) {
            for (const bool isLeft : {true, false}) {
                const int days = isLeft ? sited.leftDays : sited.rightDays;
                if (days == 0) {
                    continue;
                }
                QPainterPath half;
                half.addRect(halfRect(sited.region, isLeft));
                const Ink ink = isOften(days, m_frame.report) ? Ink::PainStrong : Ink::PainMiddle;
                m_frame.sheet.shape(toPage.map(body.intersected(half)), Look::filled(ink));
            }
        }
        m_frame.sheet.shape(toPage.map(body), Look::outlined(Ink::Grey, 0.6));
        QPainterPath head;
        head.addEllipse(QPointF(drawnMiddle, 18.5), 13, 16);
        m_frame.sheet.shape(toPage.map(head), Look::outlined(Ink::Grey, 0.6));
        //: left and right of the person, beside the body seen from behind
        paintSide(18, ReportWords::tr("L"));
        paintSide(122, ReportWords::tr("R"));
    }

    void paintRows() const
    {
        const std::vector<SitedPain> shown = rowsThatFit();
        paintHead(shown.size());
        const qreal pitch = std::min(largestPitch, (m_height - rowsBelowTop) /
                                                       static_cast<qreal>(std::max<std::size_t>(shown.size(), 1)));
        std::vector<qreal> tops;
        for (const SitedPain& sited : shown) {
            tops.push_back(target(sited).y() - pitch / 2);
        }
        const std::vector<qreal> heights(tops.size(), pitch);
        tops = spread(std::move(tops), heights, m_top + rowsBelowTop, m_top + m_height);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            paintRow(shown[i], tops[i] + pitch / 2);
        }
    }

private:
    static constexpr qreal bodyMiddle = 58;  // from the left of the column
    static constexpr qreal rowsLeft = 84;
    static constexpr qreal rowsBelowTop = 8;
    static constexpr qreal smallestPitch = 7.4;
    static constexpr qreal largestPitch = 10.5;

    qreal bodyLeft() const { return m_frame.grid.left + bodyMiddle - drawnMiddle * m_scale; }

    /// Left stays left: on a page that is mirrored the body is turned over before.
    QTransform toPageTransform() const
    {
        const QTransform turned =
            m_frame.sheet.isMirrored() ? QTransform(-1, 0, 0, 1, 2 * drawnMiddle, 0) : QTransform();
        return turned * QTransform::fromScale(m_scale, m_scale) * QTransform::fromTranslate(bodyLeft(), m_top);
    }

    void paintSide(qreal drawnX, const QString& letter) const
    {
        const qreal x = toPageTransform().map(QPointF(drawnX, 0)).x();
        m_frame.sheet.text({x, m_top + 8}, letter, type::smallGrey, Side::Middle);
    }

    /// Those of most days, in the order of the body.
    std::vector<SitedPain> rowsThatFit() const
    {
        std::vector<SitedPain> shown = m_frame.report.sites;
        const auto room = static_cast<std::size_t>((m_height - rowsBelowTop) / smallestPitch);
        shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(std::min(room, shown.size())), shown.end());
        std::sort(shown.begin(), shown.end(),
                  [](const SitedPain& one, const SitedPain& other) { return one.region < other.region; });
        return shown;
    }

    /// Head of the column of days; says so where sites of fewer days found no room.
    void paintHead(std::size_t shown) const
    {
        const std::size_t all = m_frame.report.sites.size();
        const QString head = all == 0      ? ReportWords::tr("no site marked")
                             : shown < all ? ReportWords::tr("%1 of %2 sites, days").arg(shown).arg(all)
                                           : ReportWords::tr("days");
        m_frame.sheet.text({m_frame.grid.figuresRight, m_top + 6.5}, head, type::smallGrey, Side::Right);
    }

    QPointF target(const SitedPain& sited) const
    {
        const bool isLeftOnly = sited.rightDays == 0;
        const QRectF rect = halfRect(sited.region, isLeftOnly);
        const bool isLimb = sited.region >= BodyRegion::Buttock;
        const qreal x = isLimb || isLeftOnly ? rect.center().x() : drawnMiddle;
        return toPageTransform().map(QPointF(x, rect.center().y()));
    }

    void paintRow(const SitedPain& sited, qreal middle) const
    {
        Sheet& sheet = m_frame.sheet;
        const QPointF site = target(sited);
        const qreal left = m_frame.grid.left + rowsLeft;
        QPainterPath lead(site);
        lead.lineTo(left - 10, middle);
        lead.lineTo(left - 3, middle);
        sheet.shape(lead, Look::outlined(Ink::Grey, 0.5));
        sheet.disc(site, 1.1, Look::filled(Ink::Text));
        sheet.text({left, middle + 2.7}, ReportWords::site(sited), type::small);
        sheet.text({m_frame.grid.figuresRight, middle + 2.7}, QString::number(sited.days), type::smallStrong,
                   Side::Right);
    }

    Frame m_frame;
    qreal m_top;
    qreal m_height;
    qreal m_scale;
};

}  // namespace

void paintSites(const Frame& frame, qreal top, qreal height)
{
    const qreal baseline = top + 6.5;
    frame.sheet.text({frame.grid.left, baseline}, ReportWords::tr("Where"), type::small);
    qreal asideBaseline = baseline;
    for (const RichText& line :
         frame.sheet.typesetter().lines({ReportWords::tr("seen from behind"), {}}, TypeSize::Small, 38)) {
        asideBaseline += 9;
        frame.sheet.text({frame.grid.left, asideBaseline}, line, type::smallGrey);
    }
    frame.sheet.beginPicture(Picture::Sites);
    const SitesPicture picture(frame, top, height);
    picture.paintBody();
    picture.paintRows();
    frame.sheet.endPicture();
}

}  // namespace slumbar

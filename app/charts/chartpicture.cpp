#include "charts/chartpicture.h"

#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "charts/chartview.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr int pictureScale = 2;
constexpr int marginPx = metrics::space4;

QSize pictureSize(const ChartView& chart)
{
    return chart.viewport()->size() + QSize(2 * marginPx, 2 * marginPx);
}

void paint(QPainter& painter, ChartView& chart)
{
    const QRect whole(QPoint(0, 0), pictureSize(chart));
    painter.fillRect(whole, themeOf(&chart).color(Token::Surface));
    chart.paintPicture(painter, whole.adjusted(marginPx, marginPx, -marginPx, -marginPx));
}

void writeSvg(QIODevice& device, ChartView& chart)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(pictureSize(chart));
    generator.setViewBox(QRect(QPoint(0, 0), pictureSize(chart)));
    generator.setTitle(chart.spec().title);
    generator.setDescription(chart.spec().summary);
    QPainter painter(&generator);
    paint(painter, chart);
}

}  // namespace

QImage pictureOf(ChartView& chart)
{
    QImage picture(pictureSize(chart) * pictureScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(pictureScale);
    QPainter painter(&picture);
    paint(painter, chart);
    return picture;
}

Result<void> savePicture(ChartView& chart, const QString& path)
{
    const auto notWritten = [&path] { return failure(ErrorCode::FileNotWritable, path.toStdString()); };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten();
    }
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        writeSvg(file, chart);
    } else if (!pictureOf(chart).save(&file, "PNG")) {
        return notWritten();
    }
    if (!file.commit()) {
        return notWritten();
    }
    return {};
}

}  // namespace slumbar

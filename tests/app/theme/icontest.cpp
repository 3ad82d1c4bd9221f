#include "theme/icon.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace slumbar {

namespace {

int paintedPixels(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200) {
                EXPECT_NEAR(pixel.red(), color.red(), 3);
                EXPECT_NEAR(pixel.blue(), color.blue(), 3);
                ++count;
            }
        }
    }
    return count;
}

}  // namespace

TEST(IconTest, EveryIconIsDrawnInTheColourAskedFor)
{
    const QColor color(10, 120, 200);
    for (int i = 0; i <= static_cast<int>(Icon::ChevronDown); ++i) {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, QRectF(0, 0, 48, 48), static_cast<Icon>(i), color);
        painter.end();
        EXPECT_GT(paintedPixels(image, color), 20) << i;
    }
}

TEST(IconTest, IsRenderedAtThePixelsOfTheScreen)
{
    const QPixmap pixmap = iconOf(Icon::Moon, Qt::black).pixmap(QSize(20, 20), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(40, 40));
}

}  // namespace slumbar

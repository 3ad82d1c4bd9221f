#include "charts/charttext.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace slumbar {

namespace {

QImage drawn(const QString& words, Qt::LayoutDirection direction, int flags)
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    drawWords(painter, image.rect(), flags | Qt::AlignVCenter, words);
    return image;
}

bool hasInk(const QImage& image, int fromX, int untilX)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = fromX; x < untilX; ++x) {
            if (image.pixelColor(x, y) != Qt::white) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

TEST(ChartTextTest, NumbersWithUnitsReadAlikeInBothDirections)
{
    for (const QString& words : {QStringLiteral("6 h 05"), QStringLiteral("86 of 90"), QStringLiteral("31 %"),
                                 QStringLiteral("23:25 to 06:35"), QStringLiteral("Asleep 6 h 05.")}) {
        EXPECT_EQ(drawn(words, Qt::RightToLeft, Qt::AlignHCenter), drawn(words, Qt::LeftToRight, Qt::AlignHCenter))
            << words.toStdString();
    }
}

TEST(ChartTextTest, WordsLeadFromTheSideOfTheLayout)
{
    const QString words = QStringLiteral("6 h 05");
    EXPECT_TRUE(hasInk(drawn(words, Qt::LeftToRight, Qt::AlignLeading), 0, 60));
    EXPECT_FALSE(hasInk(drawn(words, Qt::RightToLeft, Qt::AlignLeading), 0, 60));
    EXPECT_TRUE(hasInk(drawn(words, Qt::RightToLeft, Qt::AlignTrailing), 0, 60));
    // A right-to-left word in a window that runs from left to right stays at its start too.
    EXPECT_TRUE(hasInk(drawn(QString(QChar(0x05E9)), Qt::LeftToRight, Qt::AlignLeading), 0, 60));
}

}  // namespace slumbar

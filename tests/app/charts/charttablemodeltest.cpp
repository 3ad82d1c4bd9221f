#include "charts/charttablemodel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QFont>

namespace slumbar {

TEST(ChartTableModelTest, ShowsTheTableItWasGiven)
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);

    model.setTable({{QStringLiteral("Month"), QStringLiteral("Asleep")},
                    {{QStringLiteral("October"), QStringLiteral("6 h 41")}},
                    {1}});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Asleep"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("6 h 41"));
    EXPECT_GT(model.index(0, 1).data(Qt::FontRole).value<QFont>().weight(),
              model.index(0, 0).data(Qt::FontRole).value<QFont>().weight());
}

}  // namespace slumbar

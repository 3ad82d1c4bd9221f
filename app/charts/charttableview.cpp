#include "charts/charttableview.h"

#include <numeric>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "charts/charttablemodel.h"
#include "charts/charttext.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

/// Rows are parted by a hairline; the first and the last column end with the table.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        painter->save();
        painter->setFont(index.data(Qt::FontRole).value<QFont>());
        painter->setPen(theme.color(Token::Text));
        painter->setLayoutDirection(option.direction);
        drawWords(*painter, option.rect.adjusted(1, 0, -1, 0), index.data(Qt::TextAlignmentRole).toInt(),
                  index.data().toString());
        painter->setPen(theme.color(Token::Border));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(theme.color(Token::Focus));
            painter->drawRect(option.rect.adjusted(0, 1, -1, -1));
        }
        painter->restore();
    }
};

/// Words of a heading in the muted colour, without the frame and ground of a button.
class QuietHeader : public QHeaderView {
public:
    explicit QuietHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& place, int section) const override
    {
        painter->save();
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(themeOf(this).color(Token::TextMuted));
        painter->setLayoutDirection(layoutDirection());
        const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        drawWords(*painter, place.adjusted(1, 0, -1, 0), alignment,
                  model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->restore();
    }
    QSize sectionSizeFromContents(int section) const override
    {
        const QFontMetrics font(textFont(TextSize::Small));
        const QString heading = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        return {font.horizontalAdvance(heading) + metrics::space6, font.height() + metrics::space2};
    }
};

}  // namespace

QString asText(const ChartTable& table)
{
    QStringList lines{table.headings.join(QLatin1Char('\t'))};
    for (const QStringList& row : table.rows) {
        lines += row.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

ChartTableView::ChartTableView(QWidget* parent) : QTableView(parent), m_model(new ChartTableModel(this))
{
    setModel(m_model);
    setHorizontalHeader(new QuietHeader(this));
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
}

void ChartTableView::setTable(const ChartTable& table)
{
    m_table = table;
    m_model->setTable(table);
    arrange();
}

void ChartTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(asText(m_table));
        return;
    }
    QTableView::keyPressEvent(event);
}

void ChartTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void ChartTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

/// The page scrolls, not the table.
void ChartTableView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

/// Columns share the room that their words leave; where there is too little, the table scrolls sideways.
void ChartTableView::arrange()
{
    const int columns = m_model->columnCount();
    if (columns == 0) {
        return;
    }
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(
            std::max(sizeHintForColumn(column) + metrics::space6, horizontalHeader()->sectionSizeHint(column)));
    }
    const int needed = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = std::max(viewport()->width() - needed, 0);
    for (int column = 0; column < columns; ++column) {
        const int share = spare / columns + (column == 0 ? spare % columns : 0);
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + share);
    }
    const int rowHeight = QFontMetrics(textFont(TextSize::Small)).height() + metrics::space3;
    verticalHeader()->setDefaultSectionSize(rowHeight);
    const bool scrolls = needed > viewport()->width();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowHeight * m_model->rowCount() +
                   (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

}  // namespace slumbar

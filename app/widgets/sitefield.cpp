#include "widgets/sitefield.h"

#include <QMenu>

#include "text/words.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"

namespace slumbar {

SiteField::SiteField(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(0, this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const Site site : allSites()) {
        auto* chip = new Chip(Chip::Kind::Pain, words::site(site), this);
        chip->setTrailingIcon(Icon::Close);
        chip->setAccessibleDescription(tr("Takes the mark away"));
        chip->hide();
        connect(chip, &Chip::clicked, this, [this, site] { toggle(site); });
        m_flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    //: opens the list of places that can hurt
    m_listChip = new Chip(Chip::Kind::Plain, tr("From a list"), this);
    m_listChip->setLeadingIcon(Icon::Plus);
    connect(m_listChip, &Chip::clicked, this, &SiteField::showList);
    m_flow->addWidget(m_listChip);
}

void SiteField::setSites(const std::set<Site>& sites)
{
    m_sites = sites;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(m_sites.count(allSites()[i]) > 0);
    }
    updateGeometry();
}

void SiteField::toggle(Site site)
{
    std::set<Site> sites = m_sites;
    if (sites.erase(site) == 0) {
        sites.insert(site);
    } else {
        m_listChip->setFocus();  // the chip under the keyboard goes away
    }
    setSites(sites);
    Q_EMIT sitesChanged(m_sites);
}

void SiteField::showList()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Site site : allSites()) {
        QAction* action = menu->addAction(words::site(site));
        action->setCheckable(true);
        action->setChecked(m_sites.count(site) > 0);
        connect(action, &QAction::triggered, this, [this, site] { toggle(site); });
    }
    menu->popup(m_listChip->mapToGlobal(QPoint(0, m_listChip->height())));
}

}  // namespace slumbar

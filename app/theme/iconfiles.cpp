#include "theme/iconfiles.h"

#include <QDir>

// The macro declares something outside every namespace.
static void initialize()
{
    Q_INIT_RESOURCE(icons);
}

namespace slumbar {

void loadIconFiles()
{
    initialize();
}

}  // namespace slumbar

# Every effect of a diary by resources/r/effects.R, to compare with `slumbar effects`.
#
#   Rscript effects.R CSV_FOLDER [--from DAY] [--to DAY]
#
# CSV_FOLDER is what `slumbar export --format csv` writes. Prints one CSV row for each exposure and outcome.
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
source(file.path(here, "..", "..", "resources", "r", "effects.R"))

arguments <- commandArgs(trailingOnly = TRUE)
option <- function(name, otherwise) {
    at <- match(name, arguments)
    if (is.na(at)) otherwise else as.Date(arguments[at + 1])
}
diary <- read_folder(arguments[1])
recorded <- as.Date(c(diary$nights$day, diary$pain$day, diary$marks$day, diary$events$day))
days <- seq(option("--from", min(recorded)), option("--to", max(recorded)), by = 1)
answers <- effects(diary, days)
numbers <- vapply(answers, is.numeric, TRUE)
answers[numbers] <- lapply(answers[numbers], function(x) ifelse(is.na(x), NA, trimws(formatC(x, digits = 17, format = "g"))))
write.csv(answers[!(names(answers) %in% c("agree", "next_rating"))], row.names = FALSE, na = "", quote = FALSE)

# How long all effects of a diary take in plain R, as resources/r/effects.R computes them.
#
#   Rscript effects.R CSV_FOLDER QUESTIONS_FOLDER
#
# Reading is not timed. The columns of every question and what came out go to QUESTIONS_FOLDER, for effects.py. Prints
# the number of effects, how many have an estimate, seconds, and kilobytes held at the peak.
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
source(file.path(here, "..", "..", "..", "resources", "r", "effects.R"))

write_questions <- function(questions, days, folder) {
    write <- function(table, name) write.csv(table, file.path(folder, name), row.names = FALSE, na = "")
    write(data.frame(exposure = sapply(questions, `[[`, "exposure"), outcome = sapply(questions, `[[`, "outcome"),
                     width = sapply(questions, `[[`, "width"), yes_or_no = sapply(questions, `[[`, "yes_or_no")),
          "questions.csv")
    for (i in seq_along(questions)) {
        q <- questions[[i]]
        write(data.frame(day = days, y = q$y, x = q$x, control = unname(do.call(cbind, q$controls)),
                         rating = unname(do.call(cbind, q$ratings)), last_evening = q$last_evening,
                         stress = q$stress), paste0(i, ".csv"))
    }
}

peak_kilobytes <- function() {
    as.numeric(gsub("[^0-9]", "", grep("^VmHWM", readLines("/proc/self/status"), value = TRUE)))
}

arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[2]
diary <- read_folder(arguments[1])
recorded <- as.Date(c(diary$nights$day, diary$pain$day, diary$marks$day, diary$events$day))
days <- seq(min(recorded), max(recorded), by = 1)
questions <- questions_of(diary, days)

start <- proc.time()[["elapsed"]]
answers <- do.call(rbind, lapply(questions, answer_to, days = days))
seconds <- proc.time()[["elapsed"]] - start

cat(nrow(answers), sum(!is.na(answers$estimate)), round(seconds, 3), peak_kilobytes(), "\n")
write_questions(questions, days, folder)
numbers <- c("estimate", "std_error", "p")
answers[numbers] <- lapply(answers[numbers], function(x) ifelse(is.na(x), NA, formatC(x, digits = 17, format = "g")))
write.csv(answers, file.path(folder, "answers.csv"), row.names = FALSE, na = "")

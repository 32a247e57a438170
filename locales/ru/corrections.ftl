### What we say of a correction that differs from the original in a number or a name: Russian, “вы” in lower case.

fix-differs = Пока ничего не изменено. Пожалуйста, посмотрите ещё раз, как это должно читаться: { $said }

fix-differs-missing = Только в оригинале: { $what }

fix-differs-new = Только в ваших словах: { $what }

fix-differs-how = Если так и задумано, нажмите кнопку, и ваши слова сохранятся. Если нет, ответьте на это сообщение верными словами.

button-keep-words = Оставить мои слова

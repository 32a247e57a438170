### Jinsi marudio ya itifaki yanavyotajwa, na jinsi itifaki iliyobadilika inavyotangazwa.

schedule-which-day = Siku gani? Tajeni siku pamoja na marudio, hivi: { $example }

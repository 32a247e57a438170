### ما نقوله عمّن يقوم بماذا وبما يساهم، ولمن الدور، وما جرى الوفاء به، ومن يُسمَع.

reliability-own = { $who }، في الأشهر الثلاثة الأخيرة (لا يرى هذا إلا أنتم والميسّرون):

reliability-all = كل المجموعات معًا، في الأشهر الثلاثة الأخيرة:

reliability-answers = • أجوبة في وقتها: { $kept } من { $all }

reliability-promises = • وعود جرى الوفاء بها أو تغيير يومها في الوقت المناسب: { $kept } من { $all }

reliability-none = • لم يحن موعد شيء بعد.

roles-all-title = من يقوم بماذا وبما يساهم:

roles-brings = المساهمة: { $said }

roles-brings-nothing = المساهمة: لم تُذكر بعد

roles-towards = نحو الهدف { $goal }: { $said }

roles-how = اذكروا ما تساهم به مجموعتكم هكذا: ‎/roles شاحنة كل ثلاثاء

roles-stated = مساهمة { $who } من الآن: { $said }

roles-still-right = { $who }، هل ما زال هذا صحيحًا؟

roles-found-right = ✓ ما زال صحيحًا، كما يفيد { $who }.

roles-say-anew = بمَ تساهم مجموعتكم الآن؟ ردّوا بذلك. أما الأدوار فيغيّرها المنسّق: ‎/role

button-still-right = ما زال صحيحًا

button-change-it = تغييره

rotation-turned = الدور الآن:

rotation-first = • يُسأل أولًا: { $who }

rotation-host = • يستضيف: { $who }

rotation-summary = • يلخّص: { $who }

rotation-you-begin = هذه المرة تُسأل مجموعتكم أولًا.

rotation-you-come-first = هذه المرة يأتي ما تقوله مجموعتكم أولًا في الملخص.

schedule-first = → يُسأل أولًا حينها: { $who }

schedule-duty-of = { $id }: { $does } – هذه المرة { $who }، حتى يوم { $due }

moved-asked-first = يُسأل أولًا

change-rotation = ~ تتناوب الأدوار بطريقة أخرى

change-duty-turn = ~ { $what }: صارت تقوم به كل مجموعة في دورها

voices-title = من سُمع صوته في الأشهر الثلاثة الأخيرة؛ لا يرى هذا إلا الميسّرون. النسب من الأجوبة، ثم من الكلمات، ثم من المواقف من المقترحات:

voices-title-answers = من سُمع صوته في الأشهر الثلاثة الأخيرة؛ لا يرى هذا إلا الميسّرون. النسب من الأجوبة، ثم من الكلمات (لا مواقف من مقترحات بعد):

voices-line = • { $who }: { $answers } ٪، { $words } ٪، { $positions } ٪

voices-line-answers = • { $who }: { $answers } ٪، { $words } ٪

voices-speaking-for = من يتحدثون باسم { $group }

voice-women = النساء

voice-youth = الشباب

voice-elders = كبار السن

voice-disability = ذوو الإعاقة

voice-displaced = النازحون

voices-too-little = ما قيل حتى الآن أقل من أن يدلّ على شيء.

voices-suggestion = صوت { $who } يُسمَع أقل من غيره. قد يفيد أن تُسأل هذه المجموعة أولًا في المرة القادمة، أو أن تُسأل على انفراد كيف تودّ أن يُسمَع صوتها.

button-ask-first = اسألهم أولًا

voices-first-noted = ✓ في المرة القادمة تُسأل مجموعة { $who } أولًا.

voices-first-noted-at = ✓ في المرة القادمة تُسأل مجموعة { $who } أولًا: { $at }.

speaksfor-noted = ✓ تم التدوين. يرى الميسّرون مجموع هذه الفئات، ابتداءً من ثلاثة أشخاص، ولا يرون أبدًا من فيها. للتراجع: ‎/speaksfor لا أحد

speaksfor-gone = ✓ تم التراجع: تتحدثون باسم مجموعتكم وحدها.

speaksfor-how = إن شئتم فاذكروا باسم من تتحدثون غير مجموعتكم، بفواصل بينها: ‎/speaksfor النساء، الشباب

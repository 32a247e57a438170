### ما نقوله عمّن يقوم بماذا وبما يساهم، ولمن الدور، وما جرى الوفاء به، ومن يُسمَع.

reliability-own = { $who }، في الأشهر الثلاثة الأخيرة (لا يرى هذا إلا أنتم والميسّرون):

reliability-all = كل المجموعات معًا، في الأشهر الثلاثة الأخيرة:

reliability-answers = • أجوبة في وقتها: { $kept } من { $all }

reliability-promises = • وعود جرى الوفاء بها أو تغيير يومها في الوقت المناسب: { $kept } من { $all }

reliability-none = • لم يحن موعد شيء بعد.

roles-all-title = من يقوم بماذا وبما يساهم:

roles-brings = المساهمة: { $said }

roles-brings-nothing = المساهمة: لم تُذكر بعد

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

change-rotation = ~ تتناوب الأدوار بطريقة أخرى

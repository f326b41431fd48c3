"""The places of the program, in the order of the rail."""

from companion.domain.changes import Changes
from companion.domain.text import Text
from companion.ui.place import Place

TODAY = Place(
    Text("Today"),
    "white-balance-sunny",
    Text(
        "Press a number to say how much it hurts. That is a whole check-in, kept at once. "
        "On a bad day press Bad day. Nothing more is asked. "
        "Where it hurts, how you are, your day and a note are optional. "
        "Earlier check-ins can be changed, moved or deleted. Undo takes back every step."
    ),
    Changes.CHECK_INS,
)
WEEKS = Place(
    Text("Weeks"),
    "chart-timeline-variant",
    Text(
        "Look at one week: your pain each day, your other answers, and where it hurt. "
        "Lower is better in every chart. Days without a note are left open. "
        "Earlier week and Later week go through time. Table shows the same numbers. "
        "Save picture keeps the week as a file."
    ),
    Changes.EVERYTHING,
)
RELIEF = Place(
    Text("Relief"),
    "spa-outline",
    Text(
        "Find something that may ease it: movements, breathing, relaxation, heat or cold. "
        "Say where you are and how much time you have. Three things that fit are offered, with the reason. "
        "All practices lists the others. Every practice can be paused, made easier and stopped at any moment."
    ),
    Changes.CHECK_INS | Changes.PRACTICES | Changes.PACKS | Changes.HEALTH | Changes.EXERCISES | Changes.PACING,
)
CARE = Place(
    Text("Care"),
    "medical-bag",
    Text(
        "Keep your medicines, your visits, your plan and your questions in one place. "
        "Note a dose with one press. Write down what you want to ask, from any page. "
        "Companion does not check medicines and gives no advice about them. "
        "Undo takes back every step."
    ),
    Changes.CHECK_INS
    | Changes.MEDICINES
    | Changes.VISITS
    | Changes.PLAN
    | Changes.CRITERIA
    | Changes.DRAFTS
    | Changes.SETTINGS,
)
LEARN = Place(
    Text("Learn"),
    "book-open-page-variant-outline",
    Text(
        "Read where pain in the buttocks may come from. See what speaks for and against each treatment. "
        "Search by everyday words. A sign beside the text shows how sure it is, and its source. "
        "Your own marks can be counted for your provider. Nothing here is a diagnosis."
    ),
    Changes.NOTHING,
)
WARNING_SIGNS = Place(
    Text("Warning signs"),
    "alert-circle-outline",
    Text(
        "A short list of signs that need help now, today or soon. Beside it stands whom to call. "
        "Ask yourself whether it is new, different and on the list. "
        "Nothing about your signs is kept. It works without a journal."
    ),
    Changes.SETTINGS,
)
SETTINGS = Place(
    Text("Settings"),
    "cog-outline",
    Text(
        "Make the text larger or the page darker. Choose the shape of the figure and the first day of your week. "
        "See where your journal lies, or open another one. "
        "Every choice acts at once. Undo takes it back."
    ),
    Changes.SETTINGS,
)
HELP = Place(
    Text("Help"),
    "help-circle-outline",
    Text("Read what each page is for. Find the keys that do the same as a press. See what is new."),
    Changes.NOTHING,
)

SCREENS = (TODAY, RELIEF, WEEKS, CARE, LEARN, WARNING_SIGNS, SETTINGS, HELP)
"""All places. Help is the last, always in the same place."""

AT_THE_FOOT = 3
"""How many of them stand at the foot of the rail."""

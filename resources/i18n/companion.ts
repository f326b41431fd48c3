<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>Back to now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are changing this check-in</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AfterPack</name>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the skin looks or feels wrong, ask a nurse, doctor or pharmacist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is still on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out if you like.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AfterPage</name>
    <message>
      <source>Before: {before}. Now: {after}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If something did not feel right: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It ended a while ago. Under “What I did” you can say how it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept once its journal is open again, before Companion is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswerCards</name>
    <message>
      <source>Anything else, in your own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it on the body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiredness, sleep, clear thinking, mood, stress, stiffness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you could do, and what seemed to help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your day</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswerPage</name>
    <message>
      <source>Finish check-in</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswersPage</name>
    <message>
      <source>Change what I said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreaList</name>
    <message>
      <source>Find a place on the body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a place, such as hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No place has this name. Did you mean this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No place has this name. Try another word.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreasTable</name>
    <message>
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it hurt, in numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} of {marked}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ArticlePage</name>
    <message>
      <source>Press a sign to see what the text beside it rests on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BadDay</name>
    <message>
      <source>Nothing more is asked.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BeforeAfter</name>
    <message>
      <source>Note tension too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may leave it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BeforePage</name>
    <message>
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In silence, the end can only be seen here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to hear?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BegunLine</name>
    <message>
      <source>Do not keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not keep what I wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote is still here. It is not kept yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BinPage</name>
    <message>
      <source>Deleted: {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you delete comes here first, and can be put back for 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you delete is kept here for 30 days.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BodyMap</name>
    <message>
      <source>Arrow keys go from area to area. Space marks. 0 to 10 and + − say how strong. Delete removes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body map</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BodyPage</name>
    <message>
      <source>Where it hurts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BodyPicker</name>
    <message>
      <source>Change {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked: {marks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked: {marks}; and {number} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove mark on {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same as last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the places as</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BodyThumbnail</name>
    <message>
      <source>Body map: {marks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing marked yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CareBinPage</name>
    <message>
      <source>Another dose: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicine: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mood check: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noticed: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The 2016 criteria: {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CareHome</name>
    <message>
      <source>Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flare plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a bad time: what helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For my provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep a question until the next visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last: {visit}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {visit}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One page to take along, read in two minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions for my provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Therapies and visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be looked at again: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is planned, and how it went.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you and your provider agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down what you take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} taken as needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} taken regularly</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChartView</name>
    <message>
      <source>Drawing the chart…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckInDesk</name>
    <message>
      <source>Bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change of the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a check-in back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckInHome</name>
    <message>
      <source>Bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier check-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much did it hurt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you like, add more. All of it is optional and takes about a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No number yet. You may leave it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One press is enough. It is kept at once, only on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may help now</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChecksPage</name>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer the four questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer the questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the criteria of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the mood check of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four questions about worry and mood, from the last two weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on answering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mood check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Painful places {areas} of 19, other symptoms {severity} of 12</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions to take to your provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The 2016 criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are about a whole week. The next time is {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worry {worry} of 6, mood {mood} of 6</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <source>Another place …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change my answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First the places you marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat or cold pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking into your journal …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which one?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Closing</name>
    <message>
      <source>Close all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is to be kept in a journal that is not open now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{happened} If Companion closes now, what is not kept is lost.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Companion</name>
    <message>
      <source>"Strong for": nearly everybody would be offered it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"Weak against" and "strong against": not recommended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"Weak for": it is an option. The gain is small or less sure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+1 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10 minutes earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10 minutes later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>22 felt it below the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 times a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 times a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 weeks ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>57 felt it in the thigh, 55 in the groin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>71 of 100 felt it in the buttock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A band in the muscle that feels tight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A baseline is an amount you can do on good and bad days alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A bit less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A bit more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A blister from a heat pack, or white, numb skin after cold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A book, a cup of tea, a photograph, an animal that sleeps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A breath in makes it a little wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A chiropractor treats joints, above all of the spine, with the hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cold chamber helped for a short time in a trial with 60 people. That is not care at home.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day without a note stays open. It never counts as zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A deep chair, a wide bed, a nest of cushions: you choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A dose of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A dose that was not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A double breath in and a long breath out lifted mood more than two other ways. The study was in healthy adults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few questions first, to see whether a pack is right for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few signs need help soon. You may never need this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A guideline is no reason to stop on your own. Sudden stopping can do harm. Ask the person who prescribed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A guideline is written by experts who looked at the trials. It speaks of groups. What suits one person can differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A kind word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A large review looked at 61 trials with 4,234 people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A leg or foot that is very weak, or gets weaker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A leg that gets weak, a foot that drops, or legs that do not obey. New unsteady walking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A light wind goes over your forehead. It is cool and kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little earlier: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little further on, there is a small stream.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little later: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little more discomfort is all right: up to 2 points more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little more discomfort is often seen as fine, if it is gone the next day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A long, slow visit to each part of your body. You may skip any part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A lot on a good day can be followed by days of more pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A medicine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A medicine patch. Heat can let too much out of some of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mild pull is enough in a stretch. Pain is too much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mild pull, and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A missing warning here does not mean that something is safe. Ask a pharmacist before you add anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A moment for yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A month earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A month later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A multicomponent programme puts several things together, such as exercise and talking therapy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A nap is best short, half an hour at most, before mid-afternoon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A narrow canal in the spine, or poor blood flow in the leg. Both are felt when walking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new weak leg, numbness where you sit, or trouble with the bladder needs help now. Warning signs has the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number, when the keyboard is on a scale; 1 and at once 0 for ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pack is only for somebody who is wide awake and can take it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pack may not be right for this place. Please ask your doctor, nurse or pharmacist first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pack may not be right for you. Please ask your doctor, nurse or pharmacist first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A patch is among your medicines now. Heat can make it give too much medicine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A patch is among your medicines. Heat can make it give too much medicine. No heat. Please ask your pharmacist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pillow between the knees at night.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pillow between the knees can make it softer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pillow under the belly can help the back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pillow under the knees or between them may help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A place to lie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A planned visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A practice that was cut off goes on where it was, with its easier form. Pain before and after it is one press each, if you like; what you said within half an hour, in a check-in or after a pack, is not asked again. What you said can be changed later. The next day it asks once how it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A question for my provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A second press that comes at once, as from a hand that shakes, answers nothing on the page that came with the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short list of signs that need help now, today or soon. Beside it stands whom to call. Ask yourself whether it is new, different and on the list. Nothing about your signs is kept. It works without a journal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short rest before you need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short visit to your body, from feet to head. Nothing needs to change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sip of water will do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A slow walk through your body with your attention. Each place may be as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small trial looked at yoga with 53 people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A softer seat is worth a try.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A spreading rash with blisters, or a hot, red, swollen joint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stretch for the back of your {side} thigh. Get into place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stretch for the front of your {side} hip. Get into place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A talking therapy for sleep, CBT-I, has better evidence than these habits alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A talking therapy for sleep, CBT-I, is said to do more than habits alone. It is worth asking about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tender point hurts when it is pressed. There is no lump.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tender skin is worth naming, too. Lying still for long may need pillows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A timer remembers for you. Relief has one for sitting and one for tasks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A trigger point is a tight band in a muscle. It is not the same as a tender point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A trigger point is a tight band in a muscle. Pressing it can send pain to another place. The muscle may twitch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A visit that took place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A week ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A week earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A week later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A wide path leads in. It is flat, and soft with needles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A year earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A year later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About a minute to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About half of each movement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the same as the week before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {minutes} minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {minutes} minutes to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity at your baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acupuncture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acupuncture, and water therapy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the three times and divide by three. Take a fifth off. That is your baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added to usual care, pain was about 30 % better. This comes from nine trials with 395 people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After a steady week, you are asked whether you want to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After how many visits do we stop if nothing changes?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Against pretend needles the results are less clear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of it is here: what hurts, and what does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All six, one after the other. Skip any that you do not want.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amitriptyline, tramadol, nortriptyline and low-dose naltrexone are used without an approval for fibromyalgia in most countries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An average needs 4 days with a number in a week. No week has them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An example: these check-ins are made up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An exercise of my own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An hour earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An hour earlier: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An hour later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An hour later: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An hour to wind down, with screens off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And behind all that, there is a wide, soft quiet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And down, let them hang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And how much does it hurt now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And let go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And the top of the head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ankle pumps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ankle pumps. Your {side} foot moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ankles and calves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another choice in the same row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another leaflet counts to 5, and goes 5 to 10 times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another leaflet stays for 15 to 30 seconds on each side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another leaflet stays for one breath, and goes 8 to 10 times in turn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is using the journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is using the journal. Close the other program, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer the questions of the 2016 criteria and a short mood check, to take to your provider. Neither is a diagnosis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered on {day}: {areas} of 19 areas, severity {severity} of 12, together {total} of 31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers 0–10 (lower is better ↓)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers change with the week. So Companion asks at most once a week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any kind, anywhere on your body. Heat can make a patch give too much medicine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anywhere in the buttock, often with the low back or the back of the thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are the walls of wood, of stone, of cloth?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you awake? Look at the skin now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you drowsy or confused, or would you need help to take it off?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you pregnant?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arm and leg reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arm and leg reach. Get into place, back level. Your {side} leg moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arm raises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arm raises. Grow tall, and take a breath in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arms and hands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arms and legs are heavy and warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arms and legs are pleasantly heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arriving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow: where pain travels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arthritis and fibromyalgia can be there together. Each can be looked after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arthritis and trouble with the sacroiliac joint are examples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arthritis of the hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As I wrote them down. Nobody checked it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As chosen above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As you said after the pack at {time}. Press another number to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask first with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask first with high blood pressure, glaucoma, pregnancy, brittle bones or very loose joints.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask your surgeon or physiotherapist first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask yourself: is it new, is it different, and is it on this list?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked before every pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked every 90 days for each place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At first lift only 2 cm, and come straight down again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At first there is no hold. Later, stay for 10 seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At night</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end, lower one foot, then the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Australia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Austria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Autogenic phrases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average of {enough} of {weeks} weeks: those with 4 days or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average pain week by week, 0 to 10 (10 is the worst)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average pain {average}, the week before {before}. Lowest {lowest}, highest {highest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average pain {average}. Lowest {lowest}, highest {highest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back and belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back bend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back bend. Get into place. Begin small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back of head and neck, close up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back of the body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the page before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the published dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back, neck, shoulders and hands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back-of-thigh stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backs of the hands, close up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Be kind to yourself here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before a visit, see what your own marks of four weeks add up to. It says how often, never why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with 2 to 5 minutes. Build up over weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin. You will be told when your baseline is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Behind them, the heart does its work. You may leave it alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belly and low back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below the belt line, near the dimple, usually on one side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belt press-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belt press-out. Close the belt around your thighs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend a little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend only a tiny bit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the knee again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the knee again, while you look down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the knee, and draw the foot back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the knee, and let the leg down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the wrist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the wrist gently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the wrist up, with a little help from the other hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the wrist without help, in warm water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend the wrist. Rest your {side} forearm, hand over the edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend your elbows, and keep them at your sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bend your knees a little, in line with your toes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bent knee drop-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beside the stream stands a broad wooden bench.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biofeedback: weak against, says EULAR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Birds and leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blood tests, for example for inflammation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body scan, 10 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body scan, 20 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body scan, 3 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book an appointment soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boom and bust</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Born</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both arms are heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both arms are warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both knees to your {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both legs are heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both legs are warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both recommend exercise. It is the only "strong for" of EULAR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both shoulders. Notice how high they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bottom to heels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bottom to heels. Get into place, with a long neck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Box breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe all the time. Do not hold your breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe in through the nose, if you can. Breathe out slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe in, and arms down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe in, and let it sag gently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe in, and lift your breastbone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe in, and lower them slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe in, and open your chest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe in, and slide them down slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe out, and arms up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe out, and let your back round up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe out, and let your back round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe out, and raise both arms out and up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe out, and round your back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe out, and slide your hands up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe slowly. Let your buttocks grow soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing and three small things, all in bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing and three small things, with your calves on a chair at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing in, the whole body. Breathing out, the whole body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing, relaxation and mindfulness are skills for comfort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bridge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bridge. Bend your knees, feet hip-wide apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring it back slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring it back slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring it towards you until the buttock pulls mildly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring that knee towards you until you feel a light pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the knee back up slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the knee closer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the knee straight up, not across.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the leg back beside the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the thigh closer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring them back up, and let them sway the other way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring your attention to your feet. Warm or cool, light or heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring your head back up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring your head back up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring your shoulders up, then back, then down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring your shoulders up, then forward, then down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Broken or inflamed skin, fever, or cancer near the place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Burns happen. A review counted 1,343 of them, some on the buttocks. Many needed surgery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttock and hip: on the left only, on {days} of {all} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttock and hip: on the right only, on {days} of {all} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttock and outer hip count as one area on each side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttock squeeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttock squeeze. Settle where you are, and breathe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttocks and hips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttocks and hips, close up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttocks and hips: on both sides, on {days} of {all} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttocks and hips: the left alone on {left} days, the right alone on {right}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buttocks, belly and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CBT, and several treatments together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calf raise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calf raise. Stand behind a chair, and hold its back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calf stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calf stretch. Hands on the wall. Step your {side} foot back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call the emergency number now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call the urgent line, or your doctor for a visit today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calm breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calm breathing: in to a count of up to five, out the same. No holding. Three to five minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can I leave poses out?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can I stay for only ten minutes at first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can we begin lightly, and for a short time?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can we begin with few needles?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can you feel less there than elsewhere, or is there a scar?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Canada</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capsule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cat and cow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cat and cow. Get into place, with a long back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chair yoga</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change arms. Rest your {side} forearm, hand over the edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change feet. Step your {side} foot back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change legs, slowly. Now the front of your {side} hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change legs. Lay your {side} ankle across the other thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change legs. Lay your {side} ankle on the other knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change legs. Now the back of your {side} thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change legs. Take hold under your {side} thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change legs. Take your {side} knee in both hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change sides, slowly. Now your {side} knee opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change to something that uses other muscles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change, move or delete earlier check-ins; press a time, or type it as you would write it. What you delete can be put back for 30 days. A number a while after the first is a check-in of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked at the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked in a copy, not at the source itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chest and upper back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chest pain, trouble breathing, coughing up blood, or fainting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chest stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chest stretch. Get into place, shoulders low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chin tuck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chin tuck. Settle, and let your neck be long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chiropractic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a name that ends in .png, .svg or .pdf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an object. Notice three things about it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose how loud each kind of sound is, or turn it off. A reminder can come again in 15 minutes or in an hour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the sound that lets you rest, and set how loud it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen for Companion. No guideline sets it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clam. Get into place, so that your {side} knee can open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close a belt or scarf around your thighs, above the knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close both hands to soft fists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close by is a wide, smooth hollow in the sand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close eyes and lips a little tighter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the hands softly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close your eyes a little tighter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close your eyes, or rest them on one spot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closing my eyes or looking inward upsets me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloth, wood, your sleeve, the seat. Is it rough or smooth?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cognitive behavioural therapy is called CBT for short. It looks at thoughts, feelings and habits around pain. It does not say that pain is imagined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cognitive behavioural therapy, and a mix of treatments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold and damp weather, as some people report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold suits a fresh sore spot or a swelling, mostly in the first two days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold water is less well borne with fibromyalgia than without. A small study saw this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold water is less well borne with fibromyalgia. A small study saw this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold, and stress.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold: 10 to 15 minutes, never over 20. Then two to three hours of rest for the skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come back slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come back to bed when you feel sleepy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come back to the middle, and turn the other way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come back up slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come back with the cancel step, unless you are going to sleep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come back, and rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come down slowly, and rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come to the buttocks and the hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come to the buttocks. They carry you for much of the day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come to the jaw. The teeth need not touch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come up slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come up, and set the foot down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come upright again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come upright again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comfort decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comfort skills, honestly told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coming back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion did not save it as “Everything (JSON)”, or it was changed since. It was left as it is. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion does not check medicines. A missing warning is not a promise of safety. Ask a pharmacist before you add anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion keeps files beside a journal, and their names are longer still. Nothing was changed. Give it a shorter name, or choose a folder whose name is shorter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion never says that a medicine caused a change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confusion, a stiff neck, or feeling very unwell with a fever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could there be a blood clot, or was there one lately?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count the corners you can see in the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cream or gel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crisis line, to talk at any hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cross one ankle over the other ankle, and stay upright.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crossing the legs, or standing on one leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cushion squeeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cushion squeeze. Put the cushion between your knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyclobenzaprine under the tongue was approved there in August 2025.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark, quiet and cool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Darker: on more days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day by day: the middle of each answer, 0 to 10 (10 is the worst)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daylight in the morning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days I called bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days on which each place was marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days with a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deep gluteal pain, also called piriformis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deep in the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deep in the middle of the buttock. It may run down the back of the thigh. Below the knee is less common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deep in the middle of the buttock: worse with sitting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this medicine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted check-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted in Care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted in Relief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details on more pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did heat or cold ever harm your skin?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did you hear it? If not, turn the computer up, or follow with your eyes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do half of it. Smaller and slower is fine too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it in warm water, at 40 °C and no hotter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it lying down, with your head on a pillow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it on a chair, and only a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it on a chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it on a chair: open one knee outward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not go all the way down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not hold your breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not keep what I wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not lean back on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not press on the crossed knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not press on the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not pull with your hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not sink into the hip you stand on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do this amount on good days and on bad days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have a fever or a fresh infection?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have a heart disease, such as angina?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have cancer there, or near it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have diabetes?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you know fibromyalgia?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you wear any medicine patch?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doctor or other provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doctors can use published criteria. The latest were revised in 2016.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does cold give you white fingers, hives or other trouble?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does it hurt in at least four of five regions of the body?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does the teacher know fibromyalgia?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does your blood flow poorly in your legs or arms?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doing a lot on a good day can cost several bad ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doing too much, and doing too little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose, and what changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doses on page 2: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dot: average of the week, where there are enough days. Bar: lowest to highest of the week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dot: median of the day. Bar: lowest to highest. Dashed line and number: average of the week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw both shoulder blades back and down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw the blades together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw them back towards you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw your navel in a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw your shoulders back and down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw your toes back towards you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw your toes up towards you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drifting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drink something, if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duloxetine and milnacipran are SNRIs. They were approved there in 2008 and 2009.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR does not recommend it for fibromyalgia: "strong against". It names safety and poor data. This is how the paper is usually quoted. The paper itself was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR does not recommend it for fibromyalgia: "weak against". This is how the paper is usually quoted. The paper itself was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR starts without medicines, step by step, decided together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR: strong against strong opioids and steroids.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR: strong for aerobic and strength exercise. All experts agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR: weak for CBT. All experts agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR: weak for a mix of treatments. 93 of 100 agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR: weak for amitriptyline, duloxetine, milnacipran, tramadol, pregabalin and cyclobenzaprine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR: weak for yoga, tai chi, qigong and mindfulness. Between 71 and 73 of 100 experts agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EULAR: weak for. 93 of 100 experts agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each has its place. Nothing here needs to be tidied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ear towards your {side} shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ease off at once if it cramps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier form: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eight to ten minutes on a firm chair. Each form can be smaller than the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emergency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended a minute ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended more than a day ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended {hours} hours ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended {minutes} minutes ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>European Union</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>European Union, other countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything here is yours to change. You can stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is kept as you press it, notes of any length too. What cannot be kept stays on the screen, and one press tries again. What you left half written on a form is offered again. Undo takes back any step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise and physical therapy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise and rest in warm water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Experts disagree on how often it is the cause. It is not another word for sciatica.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eyes open or closed, as you like. You can stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eyes open. Rest on something outside your body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FHIR (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face and head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face and jaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face, jaw and throat, close up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel how you are held: head, back, hips, legs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel how your arms rest on what is under them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel the bed or the chair under you again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel the breath move through all of you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel the cloth of your sleeve between two fingers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel the ground under both feet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel the key: its weight, its smooth edges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel the other side grow longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel the sheet between two fingers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel what holds you up: the bed, the chair, the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel what is under you. Let it carry your weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel what you sit or lie on, here, today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel your feet once more, and let out a long breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feel your whole body, just as it lies or sits there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feet and calves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feet and legs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feet from above, close up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fever, chills or night sweats together with back or buttock pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer experts agreed here than on exercise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fibromyalgia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fibromyalgia can be there together with other illnesses. It does not rule another illness out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fibromyalgia can go together with tight muscles. The buttock muscles can be among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fibromyalgia does not rule another illness out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fibromyalgia in short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fibromyalgia itself: both sides, one of many places, moving and changing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fibromyalgia means pain in many places for a long time. Tiredness, poor sleep and a foggy head often come with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill a hot-water bottle with warm water, never with boiling water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a place to sit or lie. Use cushions where they help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a position that is kind to your back and hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a straight line in the room, and follow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find five things that you can see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find four things that you can touch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find one place that feels all right, even a small one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find one thing that you can taste.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find something in the room that looks warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find something round in the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find something that may ease it: movements, breathing, relaxation, heat or cold. Say where you are and how much time you have. Three things that fit are offered, with the reason. All practices lists the others. Every practice can be paused, made easier and stopped at any moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find the darkest place you can see, then the brightest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find three things that you can hear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find two things that you can smell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finding a baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fine needles are placed in the skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fine needles: an option, with mixed results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five small movements before you get up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five things to see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flare plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foggy head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold forward from the hips, until the cushion carries you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold onto a cushion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold onto a cushion. Lay it on your thighs, feet wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold onto the cushion, slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow a practice on one calm page: what to do, a drawing as it looks in bed or on a chair, the time left, what comes next. By key, by one press, or by ear. Pause and Stop stay in view, other pages tell that it is running, and the screen goes dark where the voice says everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foot down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a bad day, with legs up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a warm, damp cloth, take water of 40 to 45 °C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a while, there is only this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For and against: how to read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For long-lasting pain NICE only asks for more research on manual therapy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For low back pain and sciatica, NICE lets manual therapy be used. It does so only as part of a package with exercise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For low back pain and sciatica, another NICE guideline does not recommend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For low back pain, NICE lets manual therapy be used as part of a package with exercise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For mindfulness and relaxation a large review is unsure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For moments when thoughts or feelings run away. Eyes open, attention on the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the place you marked: {area}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For this visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For, against, and what is said of safety</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For, against, and what to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forehead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forehead and eyes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four things to touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four, seven, eight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>France</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fri</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From my own notes. Days without a note are left open, not filled in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From your check-in at {time}. Press another number to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Front of the body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General knowledge, not checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General knowledge, not checked at a source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle chair yoga</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle ways at home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gently draw both buttocks together, the same on each side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gently draw both buttocks together. You may rise a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gently squeeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Germany</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get help today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get ready: {movement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get ready: {movement}. Your {side} side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get up at about the same time, also at weekends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting out slowly is wise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting up from a chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting up often. The sitting timer in Relief can remind you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give yourself a moment, and then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to bed when you feel sleepy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go by time, not by pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go down again and rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go down to the floor only if you can get up again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on hands and knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on only if it eases the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on only if it eases the leg. Stop if the pain goes further down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on slowly, at the pace of your breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with your day when you are ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to bed and get up at about the same times, weekends too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the fingers of the left hand, one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to your hands, and up your arms to the shoulders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to your hands. Fingers, palms, the backs of the hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good night.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good to know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grounding: 5, 4, 3, 2, 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grow a little taller. Let your shoulders hang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guide it up a little and across, towards the other shoulder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guide it up and across, towards the other shoulder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guide the knee across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guided imagery: six trials with 239 people. Pain was lower, above all in the weaker studies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half of the time is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half the time, and ten seconds left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand and forearm ease</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hands and arms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hands and forearms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hands, arms and shoulders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard seats, and driving.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has it been so for at least three months?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has the therapist worked with long-term pain?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have a firm chair beside you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have a wall or worktop within reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have you high blood pressure, a heart disease or a hurt muscle? Then only let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have your last coffee or black tea before midday.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head and neck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headaches, cramps in the lower belly, or depression in the last six months?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear the sounds around you. Move your fingers and toes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear the sounds of the room. Move your fingers and toes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat a wheat or gel pack only as long as its maker says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat and cold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat can make a patch give too much medicine. No heat here. Please ask your pharmacist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat: 10 to 15 minutes. Some leaflets say up to 20. Up to three times a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heaviness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heaviness, for beginners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heel down, and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heel slide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heel slide. Both legs long. Your {side} heel moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help for this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here pain goes from 0, no pain, to 10, the worst pain you can imagine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hip-flexor stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hips and legs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hips and pelvis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hips, buttocks and legs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold lightly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold on to something firm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold one leg behind the thigh with both hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold one leg under the thigh with both hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold something warm or soft in your hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold that gently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold that, then let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold the lower thigh from behind with both hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold the strap with both hands, knee bent above you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold there, then come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold, and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding a sore place still for fear of pain. This is human, and common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding the breath can make you dizzy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How Companion counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How Companion does it, or a suggestion. No guideline sets it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How clear is your head?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How did you wake up?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far down the leg it goes. Above the knee, below it, or to the foot?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far this practice was cannot be read any more. It cannot go on. What was done is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far you can walk, and what stops you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How is your mood?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is recognised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long you are stiff in the morning, in minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long you can sit before it starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many minutes of sitting bring it on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many talks, and what do they cost?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many visits before we judge it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much did it hurt afterwards?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much did it hurt before?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much did it hurt on the next day?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much does it hurt right now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much is enough in the first week?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much is fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often in a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often pain wakes you, and when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How pain felt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How shall next week be?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How stiff are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How stiff you are in the morning, and for how long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How stressed are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How strong are tiredness, waking unrefreshed, and trouble thinking?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How tense did you feel afterwards?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How tense did you feel before?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How tense do you feel?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How tired are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How warm is the water?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How would we notice that it does something for me?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you sleep, and how you feel when you wake up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hug a second pillow, so that your shoulder can rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hug both knees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hug both knees. Lift one, then the other, and put your hands around them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hug one knee only. The other foot stays down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hug softly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrotherapy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hydrotherapy means exercise or rest in warm water. The water carries part of the weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hypnotherapy and massage: weak against. Chiropractic: strong against. This is how EULAR is usually quoted. The paper itself was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I am pregnant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I ask for: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I cannot get up from the floor alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I get dizzy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have ME/CFS, or get much worse after effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have a heart disease</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have a lung disease</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have a narrow spinal canal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have a new hip joint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have glaucoma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have high blood pressure that is not under control</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have hurt a muscle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have or had psychosis, or lose touch with what is around me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have thin or brittle bones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I want to be able to: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If Companion warned of some mixes, its silence about others would look like a yes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If a place feels bad to visit, listen to a sound instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If a place feels tight, the warmth may flow around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If a shoulder is sore, stay below shoulder height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If a shoulder slips easily, keep your arms low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If a thought troubles you, lay it on a leaf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If breathing makes you dizzy, tingly or afraid, go back to your usual breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If fear or memories come up often, talk to a professional.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it cramps, move your feet closer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it cramps, squeeze less or stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it goes well for a week, a little more is possible. About a tenth at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is sore here, stay at the edge, or move on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is still hard, begin again, or call someone you trust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is tired, it may be tired here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If not, do half as much next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If sleep stays away for about 20 minutes, get up for a quiet while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the back of your thigh cramps, bring your feet closer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the outer side of your hip hurts, do the belt press-out instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If there is pain, you can stay at its edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If there is pain, you need not go into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If they are holding on, they may let go a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If they do not soften, that is fine too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If they sink, let them. If they stay, let them stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If thoughts come, let them swim by, like small fish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If wrists or knees hurt, use the chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you are awake for about 20 minutes, get up. Do something quiet. Go back when you are sleepy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you are not sure, call. You do not need to be certain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you are still awake much later, get up for a quiet while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you are worried about how you feel, talk about it anyway. These four questions miss things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you feel dizzy, sit down and wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you feel dizzy, tingly or uneasy, breathe as usual again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you go already, you can talk it over with your doctor. Nobody here judges you for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you lie awake for about 20 minutes, get up for a quiet while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you think of ending your life, please open Warning signs now. It says whom to call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you think of ending your life, the crisis line is there now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you want a window, put one in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If your knees complain, do not go all the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If your knees hurt, bend them only a very little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If your mind has gone elsewhere, notice that, and come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If your mind has wandered, come back. Minds do that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If your wrists hurt, stand at a worktop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 3 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 6 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Care you can answer the questions and keep the result for your visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Care you can note each visit, with pain before and afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Relief such stretches are left out when the outer hip is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a practice: pause, and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a practice: skip a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a practice: sound off, and on again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a practice: stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a practice: the easier form, or as before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a practice: this part again, or the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a survey of 2,569 people with fibromyalgia, heat and rest were rated most helpful.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a trial with 226 people, tai chi did a little better than aerobic exercise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In for a count of five, out for five, without holding. Good to begin with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In for four, hold for seven, out for eight. Four breaths at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In for four, out for six. Studied for calm in healthy adults, not for pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In for three, out for four. For asthma, small lungs or a tight chest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In front of you begins a wood of tall, old trees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In studies, about two points or a third less was called better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the European Union no medicine is approved for fibromyalgia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the best corner there is a place to rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the buttock and the back of the leg, often down to the foot and toes. Usually it is one side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the buttock it is a deep ache. It may spread to the low back or the back of the thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the evening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the low back and the buttocks. It may change from side to side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the next days or weeks. Bring the page for your provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In these guidelines we know of no other treatment for trigger points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In, a little more in, then long out. Studied for mood in healthy adults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In, and slowly out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In, hold, out, hold, each for a count of four.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Include the knees: front, sides and back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inflammation of the spine: worse at rest, better with movement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inflammatory back pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Injection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ireland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is cold right for you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is heat right for you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is it a trigger point, or a tender place?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is the skin there broken, sore or infected, or do you have eczema?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is there a chair class?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is there a rail, a chair, and somebody near?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is there a rub or cream on the skin, such as menthol or chilli?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is there an implant there, or did the skin there have radiotherapy?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is there an injury from the last two days, a swelling or a bleeding?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It asks for no movement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It began after a serious accident or a fall from a height. Or you cannot stand on the leg after a fall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It began before the age of 45.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It belongs to muscle pain of its own, called myofascial pain. That can be there together with fibromyalgia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It bends the hip far. That can pinch at the front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It breathes me.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It came off more than half an hour ago. Under “What I did” you can say how it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be perfectly quiet. It can have a clock, or rain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be there together with fibromyalgia, which does not rule it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can feel good for a while. That is worth something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can make you light-headed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can make you light-headed. Sit or lie down for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It did not take place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It did not take place: {visit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It does not come alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It draws the leg across the middle. That can annoy a sore outer hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It feels cold, and it does not hurt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It feels warm, and never hot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It goes numb, or it burns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has lasted for more than three months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has the shape of a soft chair, and fits you well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds the breath. Choose one without a hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It hurts at the dimple above the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It hurts or stings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is as it was before, and a copy lies beside it. Try again, or open it with the older Companion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is as light or as heavy as you want.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is called greater trochanteric pain. It is common in women over 40.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is done on the belly. Try it standing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is gone, or your account may not read it. Nothing was changed. Allow reading it, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is in the bin. It can be put back for 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is made for your body, exactly as it is today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not known where your journal lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not known where your journal lies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is often linked with low mood and a poor memory as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is paused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is quiet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is shallow for a long way. You can always stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It lifts you a little, so that nothing presses anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may be a lamp, a candle, a window with the evening in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may be wide or narrow, old or new. What colour is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may feel different from the left. Both are fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It moves up on both sides, as far as it likes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It needs a pool, the way there, and changing clothes. On a bad day that is a lot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It often settles in four to six weeks. It can last longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It opens only for you. You have the key in your hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It pinches at the front of my hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It presses on the belly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It presses on the pubic bone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It pulls on the sit bone. A strong pull there can make it worse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It rises and it sinks. You do not have to help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It runs over round stones, clear and cool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It smells of moss, of bark, of rain from the night.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays in this place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes time, and it is hard to find in many places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travelled on {days} of {all} days, at most to above the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travelled on {days} of {all} days, at most to the buttock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travelled on {days} of {all} days, at times below the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travelled on {days} of {all} days, at times to the foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travels below the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travels down to above the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travels to the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travels to the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It turns the knee. That can hurt a sore knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It turns, waits behind a stone, and goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was left as it is. If it held your journal, put a copy back in its place. Else choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was left as it is. Keep the file, and copy a backup to its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was left as it is. Open it with the newer Companion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was on for a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was on for less than a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was on for {minutes} minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was read in the paper or on the page itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was read on another page that tells of the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It will soon be time to go. There is no hurry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its roots spread wide, like fingers in the earth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Just now: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep a small light on, and your eyes open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep both hands on the wall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep both hips down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep both shoulders low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep head and shoulders down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small and slow. Use no force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small if leaning back hurts, or a vertebra has slipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small. A pillow between the knees helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep looking ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep one knee bent, with its foot on the bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the bed for sleep and intimacy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the hip more open than a right angle. Knees and toes do not turn in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the hug small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the knee more bent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the last hour before bed for quiet things, without screens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the lower foot down, or rest it against a wall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep to it on good days and on bad days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your arms low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your back level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open, and build the room from things you see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open, and look at a picture of water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open, and look at a tree or a picture of one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open, and rest on something outside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open, and skip any group you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open, or choose grounding instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open, or close them. Feel your feet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open. Set your feet on the ground if you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your eyes open. Stay with a sound or a thing in the room. Stop whenever you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your head still, and turn only your eyes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your medicines as you take them, with one press for each dose, and a quiet reminder if you like. Another dose or another pack holds from its day on. A list for the pharmacist can be printed, or saved as a page that screen readers can read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your medicines, your visits, your plan and your questions in one place. Note a dose with one press. Write down what you want to ask, from any page. Companion does not check medicines and gives no advice about them. Undo takes back every step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your neck long, and let your arms reach ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your neck long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep your shoulders away from your ears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping it up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping one position for long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept. It is under “What I did”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind words can bring up sadness. You can stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knee bent, look down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knee drop-out. Get into place. Your {side} knee moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knee rolls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knee rolls. Bend your knees, and keep them together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knee straight, look up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knee to opposite shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knee to opposite shoulder. Take your {side} knee in both hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kneel on one knee, with the other foot in front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LEFT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text up to 200 %, and light, dark, dim and high contrast pages. A page scrolls to where the keyboard is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last evening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later, also reach the opposite arm forward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later, split 30 minutes into pieces of 5 to 10 minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay a hand on a soft cushion or blanket.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay a hand where it feels good, or leave it in your lap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay one ankle across the other thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay one ankle on the other knee or shin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay the pack on top of the towel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay the pack on top, and hold it with a light cushion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay the towel over the sore buttock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay the towel over the upper buttock or hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay the towel over the upper side of your low back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay the towel over your low back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean back a little over your hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean back. Let the chair carry you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean forward a little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean forward a little, and lift your breastbone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean forward from the hips, and let your hands slide down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean forward until that calf pulls mildly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean forward, and rise slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean straight to the side. Do not twist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lean, and rise slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaning back narrows the spine more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaning back presses on the sore joints.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaning lightly on a soft ball at a wall. Less is more. Stop if it tingles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn can count your marks of four weeks. It says how often, not why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave alcohol and nicotine out near bedtime.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out if pain spreads down the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out if your sit bone hurts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out the tensing. Only let go, and keep breathing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the foot on the floor, and lift only the heel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the hand free, in your lap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the pillow where it is, if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the rest for another time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaving strong thigh stretches out. Relief does so when the sit bone is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left and right are the person's own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left and right in turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left buttock or hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left calf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left hand and arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left hand and forearm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left jaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left lower arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left lower leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out for you: {movement}. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left thigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left upper arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left upper leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leg back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leg back, standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leg back. Stand tall, and hold on. Your {side} leg moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leg lift, lying on the front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leg lift. Lie on your front. Your {side} leg moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legs that cannot keep still in the evening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legs-up rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legs-up rest. Have a chair, and something soft for your head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less than a minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let all of you rest, from head to foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let both knees sway slowly to one side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go, all the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go, arms loose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go, from head to foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go, hand loose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go, knees loose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go, legs loose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go, shoulders loose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. Leave room between the teeth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. Something else holds your head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. The arm lies heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. The breath moves the belly again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. The calf hangs loose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. The fingers open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. The forehead grows smooth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. The leg rolls where it likes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. The toes lie side by side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. They drop, and drop once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. They sink and grow wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. Your feet fall where they like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. Your fingers open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. Your legs lie loose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go. Your shoulders drop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it carry as much of you as it likes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it carry your hips, left and right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it go out slowly, a little longer than it came in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it move up your legs, slowly, to the knees and thighs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it slide forward again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let one group after the other grow heavy and loose. Nothing is tensed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let one knee sink out to the side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the arms be as heavy as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the bench carry your legs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the ear on the other side sink to its shoulder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the hug loosen. Then hug again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the knee bend as far as feels good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the knee sink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the other leg hang over the edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the whole left arm rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the whole right arm rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let thoughts go by, like lights on a far road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your arms hang loose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your arms hang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your arms hang. Stay for three breaths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your attention come to the belly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your attention spread to the belly and the low back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your attention travel down to your feet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your belly be round and soft. It moves by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your breath come and go as it likes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your breath come in through the nose, if it can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your buttocks grow soft and wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your buttocks sink, and grow soft and wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your eyes close, or rest them softly on one spot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your feet and calves grow heavy and loose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your fingers open, as if they had nothing to hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your forehead be smooth, and your eyes rest deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your forehead be smooth, and your jaw hang loose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your jaw hang loose, and your tongue rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your left calf rest, soft and heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your left foot lie there, warm or cool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your left hand lie open, with nothing to hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your left thigh spread out, wide and heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your left upper arm be as heavy as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your low back sink, only as far as is comfortable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your neck be long. Something else holds your head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your right calf rest, soft and heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your right foot lie there, warm or cool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your right hand lie open, with nothing to hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your right thigh spread out, wide and heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your right upper arm be as heavy as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your shoulders sink, away from your ears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let your thighs spread out, wide and heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letting go without tensing first. Tensing can bring on a cramp in sore muscles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letting go, without tensing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letting the bench carry you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letting the body sink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letting the muscle go, without tensing it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie down in it, or sit back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie down or lean back. Nothing needs to be done now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie down, and lay your calves on the seat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on the side that hurts less, a pillow between your knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on the side that hurts less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back at the edge of the bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back or your front, whichever hurts less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back with both legs long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back with your knees bent and your feet down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back with your knees bent, hip-wide apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back with your knees bent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back, knees bent and together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back, knees bent, a cushion between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back, knees bent, feet hip-wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back, with your calves on a chair seat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back, with your head on a low pillow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your back. Put a strap or towel around one foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your front or your side, with the pack on top. Do not sit or lie on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your front over a pillow for one minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your front, and come up on your elbows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your front, with a flat pillow under your belly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your front, with your head on your hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your side with a pillow between your knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your side, a pillow between your knees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your side, knees bent, one heel on the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your side, with a pillow between your knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie on your side, with the pack on the upper side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie or sit as softly as you can. Use all the cushions you want.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie or sit so that you are held. Loosen tight clothes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lie with your legs long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift one knee as far as feels good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift one knee towards you. Then lift the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift one leg a little out to the side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift only the heels, in turn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift that knee a little, until you feel a light pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift the leg a little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift the toes of your left foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift the toes of your right foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift the upper knee. The heels stay together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift to the side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift your shoulders towards your ears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lift your shoulders, and tighten your arms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light and shade move over you, very slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liquid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen for a sound outside the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen for a sound that comes and goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen for a sound that stays the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen for the nearest sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen to a sound that stays the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen to the night, near and far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen to the quietest sound you can hear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen to the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen to your breath for a moment, without changing it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen, with your eyes open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local anaesthetics are among what NICE says not to start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Long breath out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look around once more. Choose one detail to remember.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look around slowly. You are in this room, today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look around, and get up slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look around. How large is it? Is it round or square?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look around. Name five things you see that are still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look around. Name one thing you see that is still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look around. Name three things you see that are still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at a colour near you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at one thing that is still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at one week: your pain each day, your other answers, and where it hurt. Lower is better in every chart. Days without a note are left open. Earlier week and Later week go through time. Table shows the same numbers. Save picture keeps the week as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at something far away, then something near.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at something near you that you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at something that has a warm colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the door of the room you are in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the edges of something, and follow them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the light in the room, and where it falls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the skin after five minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the skin now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the skin once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look out of a window, or at the door.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look the next day whether that is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking inward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking inward can bring up hard memories. Eyes open, a sound, or stopping are fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking inward can bring up hard memories. Open eyes, a sound or stopping are fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking, pressing and moving: back, hip and leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loosen the hug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loud snoring, or breathing that stops at night, is worth telling your provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Louder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low mood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low mood or worry that stays is worth telling your provider. So is not coping.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low mood, not coping, or a new side effect of a medicine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower it slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower it slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower it slowly. Your body stays upright.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower legs and knees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower the foot slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower the knee slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower your heels slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lunging, and bending forward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lying down, let the leg sink. Do not push it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lying figure four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lying figure four. Lay your {side} ankle across the other thigh, and hold that thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lying flat can bring stomach acid up. Try your side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lying on that side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lying on your front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lying on your side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lying with sore buttocks or hips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made on {day} with Companion {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made-up example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a short step. Stop if it pinches at the front of the hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a soft fist on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a soft fist on the right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make fists, and stretch your arms firmly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it as dim or as bright as you wish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make small circles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the bedroom dark, quiet and cool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the circle slow and soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the text larger or the page darker. Choose the shape of the figure and the first day of your week. See where your journal lies, or open another one. Every choice acts at once. Undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make two soft fists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make yourself a place to lie or sit for twenty minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the nest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many people with fibromyalgia bear cold less well. Your comfort decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many things can hurt in the buttocks. Fibromyalgia is one of them. Several can be there at the same time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked most often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked most often: {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked on {marked} of {noted} noted days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Massage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May I rest before I go home?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Median (range)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicine patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicine patches and hot baths do not go together. Heat can let too much out of some of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicines, where a provider prescribes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mild pull, never pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mild stretches of the deep buttock. A light pull is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mindful minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mindfulness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mindfulness and places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mini squat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mini squat. Stand behind a chair, and hold its back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moderate: often there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Morning in bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Morning light helps the body know the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most pain in the back, buttocks or legs is not dangerous.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a little, in your own time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move on to the ankles, the shins and the calves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move on to the left shin and the calf behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move one straight leg back a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move only a little, without arching.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move only the ankle: toes up, toes down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the leg back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move things until nothing presses where you are sore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up to the low back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up to the ribs, the chest, the upper back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move whenever you need to. You can stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move your feet and hands first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move your fingers and toes, and look around.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move your fingers and toes. Look around the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move your fingers and toes. Roll your wrists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move your fingers and toes. Stretch if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move your fingers and toes. Stretch, if that feels right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move your hips slowly back towards your heels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movement and pacing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movement makes it better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movement that starts low and grows slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moving, coughing or sneezing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muscle relaxation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muscle relaxation, 16 groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muscle relaxation, 8 groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muscle relaxation, group by group. Tensing can be left out where it hurts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My back hurts when I lean back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My balance is poor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My belly is pleasantly warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My breath comes and goes by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My breath is calm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My forehead is cool and smooth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My forehead is pleasantly cool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My heart beats calmly and evenly, by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My heart beats calmly and evenly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My hip was operated on not long ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My joints bend too far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My knee hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My left arm is heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My left arm is heavy. Nothing has to happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My left arm is warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My leg or buttock cramps easily</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My medicines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My neck is not stable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My notes as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My pubic bone hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My right arm is heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My right arm is heavy. Let the words do the work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My right arm is warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My shoulder is sore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My shoulder slips out easily</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My sit bone hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My wrist hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NICE also names gabapentinoids outside trials. So the two guidelines differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NICE says not to start paracetamol, anti-inflammatory painkillers, benzodiazepines or opioids for this pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NICE: consider CBT or ACT, another talking therapy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NICE: consider an antidepressant, for adults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NICE: consider one course of acupuncture or dry needling for long-lasting pain. No more than five hours in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NICE: supervised exercise in a group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name each one, aloud or to yourself. Take your time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naps up to 30 minutes, before mid-afternoon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearly all people in the trials of mixed exercise were women.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearly over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck tilt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck tilt to your {side}. Tuck the other hand under your thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck turn. Sit tall, shoulders low, chin level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck, face and head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck, shoulders, buttocks and feet, all on your chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nerve slider for the leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nerve slider. Sit a little round. Your {side} leg moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Netherlands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never asleep with a pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never bare on the skin. A towel lies between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never fall asleep with a heat or cold pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never fall asleep with a pack. Leave it for now if you may drop off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never while driving.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New Zealand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New loss of feeling or function in sex.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New means: it began in the last two weeks or so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New numbness or tingling, weakness, sharp pain, or pain that goes further down the leg. Chest pain, short breath or dizziness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New numbness or weakness in one leg that stays the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New pain after a recent infection or a procedure on the spine. Or with weak defences, or after injecting drugs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New trouble passing urine, not feeling the need, or leaking. Or losing control of the bowel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next control, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No alcohol or nicotine near bedtime.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No big meal or hard exercise three to four hours before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No blood test or picture shows fibromyalgia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No caffeine after midday, or six hours before bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No counting, no aim. In, and slowly out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No heat on a fresh injury, on swelling or where it bleeds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No heat on the belly or low back in pregnancy. Please ask your midwife or doctor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No heat where a clot in a vein may be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No journal can be made of this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No journal can be made of this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No journal can be started here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No journal can be started here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No large meal and no hard exercise in the last three to four hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No new one was started. Put the file back, or choose to start a new journal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notes in this week yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notes in this week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No place was marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No room for the doses, please ask me: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sound can be played on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No strong tensing with high blood pressure, heart disease or a hurt muscle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tensing. Only let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody can do all of this. One thing at a time is plenty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody comes in here unless you ask them to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody hurries you. You look for as long as you want.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noon today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not everybody needs every test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not flat on the back for long. Lie on your side, or sit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not flat on the back for long. Turn to your side, or sit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not for you now: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in pregnancy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept yet: another program is using the journal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: the disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: the disk reports an error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: the file of this journal has a second name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: the journal can be read, but not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: the journal was moved or renamed while it is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: this is a copy that Companion made of the journal beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: too many files are open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now. Wait until this is over, or ask your doctor, nurse or pharmacist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not on a fresh injury, a swelling or broken skin. Not with a fever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not on broken or sore skin. Not with a fever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not on hands and knees. A chair or standing is kinder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not on the floor, because getting up is hard. Use the bed or a chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not over a cream or rub that warms or cools.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not while you wear a medicine patch, wherever it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not with a neck that is not stable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not with high blood pressure that is not under control.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note how much it hurts with one press. “Bad day” keeps a number and asks nothing more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted by the person; no diagnosis. Each day counts once: answers by median, places by strongest mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted so far: {check_ins}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted: {name}, just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing about your signs is kept. Only the numbers that you set are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in it suits what you told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing may be put into its folder. Allow changes to the folder, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to feel is also something to notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Allow reading the file and its folder, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Set the date and the time of the computer, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice belly and back. They move a little with each breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice one breath coming in, and the same breath going out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice one whole breath, from its beginning to its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice the air of the room on your face.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice the left one: where it touches, how much it presses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice the left side, then the right. They may differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice the neck, at the sides, at the back, at the throat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice the right one, in the same way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice the small movement of the breath here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice the sounds around you, near and far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice the toes, the soles, the heels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice warmth, pressure, the touch of cloth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice what is hard right now. Name it in one word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice what is under you, from your heels up to your head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice where the legs touch something, and where they do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice where they touch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice whether it has a shape, or whether it moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice which parts touch what is behind you, and which do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice your breath, as it comes and goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice your feet, your seat and your hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice your neck, your jaw, the skin around your eyes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice your shoulders, and the space between them and your ears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noticed with medicines, in my words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now all of you, very lightly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now choose the light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now come back. Leave this out if you are going to sleep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now feel the body as one, from feet to head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now feel your whole body at once, from feet to head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now let your attention fill the whole body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now something else may hold it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now the buttocks, and how they meet what you sit or lie on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now the thighs. Feel their weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now the toes of your right foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now there is nothing left to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now there is nothing more to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now to your {side}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now to your {side}. Change hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your belly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your buttocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your face and jaw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your feet and calves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your forehead and eyes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your hands and forearms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your jaw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your left calf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your left foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your left hand and forearm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your left thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your left upper arm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your neck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your right calf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your right foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your right hand and forearm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your right thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your right upper arm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your shoulders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your thighs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your upper arms and shoulders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your {side} foot moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your {side} heel moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your {side} knee moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your {side} leg moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now your {side} side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbness around the genitals, the back passage, the inner thighs or the buttocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbness or tingling around the genitals, the back passage, the inner thighs or the buttocks. Wiping may feel different.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Often after 20 to 30 minutes of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Often met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Often said by experts. Nobody looked it up for this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a bad day: breathe, and do two or three small movements. Try not to stop completely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a breath out, let the left leg be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a breath out, let the right leg be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a good day people do a lot. Then come days of more pain. Then it starts again. This is called boom and bust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On bad days, walk no more than your baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On both sides grows long, soft grass that moves a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the back, a pillow under the knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the body map it is the area at the dimple. The 19 criteria areas leave open whether it is back or hip. So you may be asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the bony side of the hip. It may run down the outer thigh to the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the side, a pillow between the knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the sit bone, in the crease of the buttock, or at the back of the thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On your back: a pillow under the knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On your side: a pillow between the knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once more, lightly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One calf or thigh that is newly swollen, throbbing, warm or discoloured. Or hard, sore veins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One calf that is newly swollen, warm or red needs to be seen the same day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One knee to chest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One knee to chest. Take hold under your {side} thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One minute to notice what is here now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One near, one far, and one very soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One page for your provider, in letters that can be read at arm’s length: your questions, pain now and in the weeks before, places, what you could do, what you tried, medicines and since when. Choose which days. Save or print it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One programme gives 30 seconds, 4 times, for the lying form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One rating alone tells little. About twelve over four days make a sound average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One short look first at how things are just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One side, then the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sign alone is often a false alarm. It is still right to ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One study looked at 51 people with pain from the hip joint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One thing to taste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only counts. Pain often changes by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only let go where it cramps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only let go where the muscle is hurt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only let go. Leave out the tensing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the days from {first} on were in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the days from {first} to {last} were in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the days up to {last} were in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open and close the hands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open and close the hands. Rest your forearms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open one knee outward. The foot may roll along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open skin, fever or a heart condition: ask first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open them wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open them wide, without strain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open your arms out low, and lift your breastbone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open your chest slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open your eyes if they were closed. Take your time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open your eyes, and look around.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or go back to your feet, or to a sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or go to the emergency department. Do not drive yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or leave it, and go back to the feet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or lie on your back, with a pillow under your knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or lift one buttock, then the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or remember two smells that you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or say: may I be gentle with myself today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or take a planned rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordinary text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other answers (10 is the worst)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other answers 0–10 (lower is better ↓)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other causes can feel alike: the back, the sit bone, a trigger point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other causes can feel the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other conditions can look like fibromyalgia, or come with it. So a proper look is worth asking for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other people also hurt, and get tired, and lose patience.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our own choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside lies what you like best: a garden, the sea, snow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pacing: the same amount on good and bad days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page to print (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain 0–10 (lower is better ↓)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain day by day. No number was noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain decides then, instead of you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain from a nerve of the back, down the leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain in the back alone is usually not sciatica.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain in the buttocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain in the buttocks: an overview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain of today is like pain of yesterday. So two things can seem to go together by chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain on the bone at the side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain on the next day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain on the outer side of the hip is often linked with the tendons of the buttock muscles. They are fixed to the bone there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain on {days}, from {lowest} to {highest}. Averages of the weeks: {weeks}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain or cramps in the lower belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain runs down my leg and is worst there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain summary for a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain that stabs, burns or shoots.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain there is called deep gluteal or piriformis pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain was higher in the evening than in the morning on {days} of {all} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain was higher in the morning than in the evening on {days} of {all} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain was higher than the week before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain was lower than the week before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain, 0 to 10 (10 is the worst)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain, tingling or weakness in both legs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain, tingling, weakness or numbness in both legs. Or pain down one leg that has spread to both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paint them in a colour that is good to your eyes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Palms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Palms, close up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause where it is still comfortable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused. Space goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused. Take your time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pelvic tilt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pelvic tilt. Feel the hollow behind your waist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People often point to it with one finger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People remember the last day well, and the last month poorly. So Companion asks about now and today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People treat it with pressure, warmth, stretching, needles or injections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People try new things on bad days. Pain often falls afterwards anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Perhaps they tingle, or feel warm or cool. Perhaps there is nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Physical therapy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Physical therapy for buttock pain uses gentle exercise and stretches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture a door that you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture a meadow in the morning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture a short path of pale, smooth stones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures such as an X-ray or a scan, if they would change what is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the mind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan visits and therapies, and note how it was before, afterwards and on the next day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please ask your doctor or therapist before you try this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please open Warning signs if any of this is new:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please take the cold pack off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please take the heat pack off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point the toes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point the toes of one foot away from you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point your toes away from you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poor sleep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poor sleep and stress.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pregabalin belongs to the gabapentinoids. It was approved for fibromyalgia in the United States in 2007.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press a button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press a number to say how much it hurts. That is a whole check-in, kept at once. On a bad day press Bad day. Nothing more is asked. Where it hurts, how you are, your day and a note are optional. Earlier check-ins can be changed, moved or deleted. Undo takes back every step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press both legs outward against it. Nothing moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press gently outward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press gently together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press it softly down and outward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press lightly and keep breathing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press the back of your head lightly into the pillow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press with a fifth of your strength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press your head back, very lightly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press your knees gently into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press your knees into your own hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press your left arm to your side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press your lips together, lightly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press your right arm to your side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pressing the spot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pressure that is fine for others can be too much. Saying "lighter" is fine at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pressure, needles, stretching: little is sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Psoriasis, a red and painful eye, or a bowel disease.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pull a blanket over you, if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pull the cover up as far as you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Push up slowly. Your head comes last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Push up with your hands. Your head comes up last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Push your left heel away from you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Push your right heel away from you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a few things into the room that do you good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a pillow at your side, and rest the knee on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a pillow between your knees, down to the ankles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a towel behind the thigh and pull on that. The other foot stays down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a towel between the pack and your skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put it outside the door. It will keep until the morning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put one heel out in front of you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put something soft under your head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the pack on top. Do not lie on it or lean on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put your hands around them and hug softly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Putting on socks and shoes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Putting the day down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions about morning stiffness, skin, eyes and bowel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RIGHT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raise one arm, or slide your hands along a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raynaud's, or skin that reacts to cold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach one leg back. The toes may stay on the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach only an arm, or only a leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach the leg back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaching the limits is not a verdict. Only a clinician can diagnose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read at the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read what each page is for. Find the keys that do the same as a press. See what is new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read where others tell of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read where pain in the buttocks may come from, and what speaks for and against each treatment. A sign shows how sure each line is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read where pain in the buttocks may come from. See what speaks for and against each treatment. Search by everyday words. A sign beside the text shows how sure it is, and its source. Your own marks can be counted for your provider. Nothing here is a diagnosis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced feeling, poor blood flow, heart disease or diabetes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regularly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relaxation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relief has chair yoga and short mindful practices. They are for comfort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reminder at {times}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest before you need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest comes before you need it. A timer remembers it for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest on the side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest on the side. Have a pillow at hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest one forearm on a table, hand over the edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest that hand on your hip, and lean only a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest your arms and head on a table instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest your eyes on one colour near you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest your hands on that knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest your hands on your hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest your hands on your thighs, and turn less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest, and the second half of the night.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resting counts, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resting there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviews found that it probably improves quality of life. Pain and function may improve a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right buttock or hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right calf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right hand and arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right hand and forearm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right jaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right lower arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right lower leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right thigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right upper arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right upper leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rise again, and squeeze your buttocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rise from a high seat and sit down again instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rise slowly onto your toes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rise, and squeeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rock the pelvis back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rock your pelvis so that the hollow gets flatter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rock your pelvis so that your low back comes closer to the wall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roll forward again, until you sit tall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roll one shoulder at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roll onto your side, and take your time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roll your pelvis back, so that your low back rounds a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rolling over in bed, or lying on that side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room for notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Routine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Routines and yoga</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ruling out other causes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs for your own baseline. Split big jobs, and change the arm or leg you use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saturday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say each phrase to yourself, slowly, without trying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how it feels, and where it travels to. A list of all areas does the same as the figure, and knows words such as bum or tummy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say it to yourself, in the same tone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say slowly to yourself: my right arm is heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say the day and the time to yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say to yourself: I am one of many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say to yourself: I am quite calm. Or only: it is quiet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say to yourself: this is a hard moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sciatica</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sciatica is a pattern of pain along the sciatic nerve. It is a description, not a cause by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sciatica: down the back of the leg, often to the foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seated figure four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seated figure four. Lay your {side} ankle on the other knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seated march</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seated march, then walking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seated march. Sit tall, both feet down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See the week: pain for each day, the other answers, and a body that shows what hurt how often. Other weeks are a press away, other years two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See where it falls, and where the shadows are soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seemed to help, in my words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-compassion break, 2 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send your attention down to the toes of your left foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the foot down again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the foot down softly, and lift the other knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set your feet wider, and move only a very little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Severe: there all the time, takes over the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharp or hot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift forward until the front of that hip pulls mildly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift forward until the front of the back hip pulls mildly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shingles, or organs of the pelvis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shorter breaths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulder rolls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulder rolls, backward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulder rolls, backward. Let your arms hang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulder rolls, forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulder rolls, forward. Let your arms hang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulder-blade squeeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulder-blade squeeze. Let your arms hang loose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulders and neck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulders, neck and face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side leg raise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side leg raise. Hold on with both hands. Your {side} leg moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side stretch. Grow tall, arms at your sides. First to your {side}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since 2010 a count of tender points is no longer needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since 2010 nobody needs to count them any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit as you like. You will be told when the time is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit down slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit down, and lift only your heels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit near the front edge of a firm chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit near the front edge, feet a little back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit near the front edge, with both feet flat on the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit on a firm chair, or on the edge of the bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit or lie as you like. Lean on something, if that helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit or lie as you like. Your eyes may stay open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit or lie down, in any way that is kind to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit or lie with your arms resting beside you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall and lean from the hips. Do not round the back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall on a firm chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall with both feet on the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, and hold the sides of the seat if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, and let the bent knee hang outward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, and look straight ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, and turn one leg out at the hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, feet and knees hip-wide apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, feet flat, arms crossed on your chest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, shoulders low, chin level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, with a cushion between your knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, with your arms at your sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall, with your arms hanging at your sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit tall. Tuck one hand under your thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit to stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit to stand. Move to the front edge, feet a little back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit towards the back of a firm chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit upright, away from the back of the chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit with both feet down and your hands on your thighs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit with both feet flat on the floor, a little apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit with both feet flat on the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit with your feet wide and a thick cushion on your thighs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit, and let your back round a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit, and lift one foot a little off the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit, and rest your forearms on your lap or a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sitting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sitting for a long time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sitting loads the buttocks. Getting up after 20 to 30 minutes is a usual start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sitting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Six even breaths a minute. Studied for calm in healthy adults, not for pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Six formulas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skin and nerves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skin can be harmed at 44 degrees if it lasts for hours. At 50 degrees it takes minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skin, eye and bowel troubles, also of your family.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleep and pain pull at each other. Waking unrefreshed is part of fibromyalgia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleep may come, or it may take its time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleep, mood and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide it away again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide one hand down beside you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide one hand down your leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide one heel up the bed towards your buttock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide the heel away again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide the heel up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide your head back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide your head straight back. A double chin is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide your {side} hand down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slight: comes and goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow down, and stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow movement, and paying attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow sighs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly bend back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly down, and rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly lean away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly let the room come back: its sounds, its light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly let the room come back: sounds, light, the air.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly sit down again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly straighten that knee, until the back of the thigh pulls mildly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly straighten the knee, until the back of the thigh pulls mildly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly, your {side} side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small and slow is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small calm breaths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small circles are fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small habits for sleep, and ways to wind down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small habits, and lying more softly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small is fine: a taste, a voice, a moment of sun.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small joints of the low back can be felt in the buttock. One study found no steady pattern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small movements in a range that feels safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small muscles lie deep in the buttock. The sciatic nerve passes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small tasks at home. Notes about pain, sleep and what you did.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small things only, for a bad day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small waves pass under them, slow as breathing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoring, or pauses in breathing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So a new or different pain still deserves a look. "It is the fibromyalgia" is a guess until somebody has looked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So a week needs four days before it has an average. With fewer, Companion says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So are legs that cannot keep still in the evening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So it starts low and goes slow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So pain in the buttock can come from the hip, even without pain in the groin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So these are comfort skills. They are worth a try if they feel good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Softer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soles, close up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some back and buttock pain comes from inflammation of the spine and its joints. The long name is axial spondyloarthritis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some days are for rest. A gap in the journal is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some facts, without advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some feel they are not believed when it is offered. Saying so is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some figures are often quoted. 94 of 100 people felt it in the buttock, and 72 in the low back. 50 felt it in the leg, and 14 in the groin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some mixes of medicines are dangerous. A pharmacist can look at your whole list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of them feel this at this very moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some people find relief with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some people find relief with massage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some places are softer now, and some are not. Both are fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some signs need help sooner. New, different and on the list: that is the test. Warning signs has the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some weeks of talks, alone or in a group, or online.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody has laid a thick, soft blanket over it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody in the family has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something can be "weak against" and still feel good. A guideline does not forbid. It says what trials could show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in it does not suit you by now. Choose it again, and that is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something you noticed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somewhere ahead you hear water, very quiet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soon the path will lead you back. There is no hurry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soon you will leave, but the room stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources that are often named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space pauses and goes on. Right skips. Left goes back. Escape stops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split tasks, and change between parts of the body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spray or inhaler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squeeze both buttocks gently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squeeze the buttocks without lifting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squeeze with a third of your strength, or one side at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squeeze your buttocks first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squeeze, and lift a little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stairs and hills.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stairs, or standing on one leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand at a worktop and hold on with both hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand at a worktop, and rest your forearms on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand behind a firm chair and hold its back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand behind a firm chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand facing a wall, and lay your hands on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand facing a wall, with your hands on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand for a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand in a doorway, forearms low on the frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand or sit at a table, and lean onto it with your arms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand tall at a worktop and hold on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand tall, feet hip-wide, arms at your sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand tall, feet hip-wide, hands on your low back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand tall, with your toes pointing ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand tall. Do not hang on the standing hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand up, if you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand with soft knees and your hands on your thighs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand with your back to a wall, knees a little soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standing up before it starts. The sitting timer in Relief can remind you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a new journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start low and go slow. Half of it is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. Bend it down the next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. The knee may stay a little bent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. Then bring it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. Then bring the leg back up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. Then come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. Then lower it slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. Then set the foot down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. Then step back in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. Then step in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay as long as this moment lasts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay as you are. Eyes open or closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay awake, and rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay awake. Take it off if your eyes fall shut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay below shoulder height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for a moment, only as far as is comfortable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for a moment, then come upright.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for a moment, then let it come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for a moment. Come back, and turn the other way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for one breath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for one breath, then come forward again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for one breath, then push up slowly with your hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay for three breaths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay level, and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay there and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay there and breathe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay there for a few breaths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay well within your energy. Nothing goes up by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay where the chest pulls mildly. Then let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay where the chest pulls mildly. Then step back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay where you feel a mild pull in the buttock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay with it, or let your mind rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay, and let the time pass by the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay, and let the water do the holding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step one foot back. Its heel stays down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step one leg back, and keep that knee straight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step out, and let the door close softly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stepping in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stiff for more than half an hour in the morning, or woken by pain at night. And it began before you were 45.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stiffness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stiffness after a rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stomach acid comes up when I lie flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop and rest. Then look at the warning signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop at a mild pull in the buttock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop at a mild pull in the side of the neck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop before the pelvis rolls along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop half-way. Do not go to the end of what the joint can do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if it hurts, or the skin turns very red or blotchy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if it pinches in the groin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if leg feelings last more than a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if the front of your hip pinches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if the leg tingles or the pain spreads down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if the leg tingles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if the outer side of your hip hurts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if the pain is sharp, or goes further down the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if the skin turns bright red or white, or feels numb or burning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if you feel dizzy or the pain spreads down the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if you feel dizzy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if you get a new numbness, tingling or weakness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if your chest hurts, or you are short of breath or dizzy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. What you did is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping everything is not needed. Breathing and two or three small movements can be enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Straighten one knee, toes up, while you look up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Straighten the knee slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength and form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength work that grows slowly. It often settles over three to six months with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength {number}, {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength, feeling and reflexes of the legs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength, with a belt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength, with a side leg raise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stress and relaxation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stress can make symptoms worse. Pain is a stress, too. This is nobody's fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretch if you like. Open your eyes if they were closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretch your arms, and look around the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretches are for comfort and for moving freely. Their evidence is weak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretches are for comfort and movement. Walking and strength carry the evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretches that pull the leg across the body can stir it up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretching alone has the weakest evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Striped: a part of that place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong stretches of the back of the thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Studies of them in fibromyalgia are small, and their results are unsure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sudden strong pain after a small knock, with brittle bones or long use of steroids.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sudden tearing pain in the back or belly with faintness. Or a cold, pale, painful leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sunday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sunlight draws moving lines on them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switzerland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TENS, ultrasound, interferential current and biofeedback: NICE says not to offer them for this pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tablet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a breath, and let it leave slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a chair that stands firm, without wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a deep breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a gel pack, or a bag of frozen peas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a higher seat, or put a firm cushion on it. Push up from the armrests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a shorter step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in the whole room at once, without naming things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take one calm breath, and begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take one knee in both hands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take one more look at the bay. It stays here for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the average, and then a fifth less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the pack off now. Look at the skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take your journal along as tables, as JSON with all that you kept, or as FHIR for clinics. A terminal does it too. Both make a journal of the JSON again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take your time before you get up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken as needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken regularly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talking therapies gave small gains. For relaxation and mindfulness it is unsure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talking therapy (CBT)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talking therapy, and a mix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tap where it hurts, on the front, the back, or a close-up of the buttocks, head, hands or feet. The whole body shows where in a buttock it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tap your toes behind you, without lifting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tap your toes out to the side, without lifting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tells you when it is time to take the weight off your buttocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten quiet minutes for the end of the day. You may fall asleep on the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten seconds left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten to fifteen minutes of cold through a damp cloth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten to fifteen minutes of warmth through a towel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tender point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tense a group a little, then let it go. A third to half of your strength is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tense a little everywhere. Keep breathing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tense only a little. Letting go is what counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tension afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tension and spasm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tension before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tension means a muscle stays a little tight. A spasm or cramp is a sudden, strong tightening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test it on your forearm first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That holds for groups, and for getting better only. With more pain at the start, more is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is enough here for today. Tomorrow is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is more than was published for this movement. Has a therapist set it? Then write down who.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That may have been a bit much. Half of it may be enough next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That was all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The 19 areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The 2016 criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The 2016 fibromyalgia criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The areas of the last week, and how often.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backs of your thighs have nothing to carry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The battery is nearly empty. Use a kitchen timer too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bed or the chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The beginning of a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bench</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The big toe, the little toe, and those between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The blanket is soft under your thighs and buttocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The body from the front and the back. No place was marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The body, with the areas that hurt in grey. The list beside it says the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The breath is held for long in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The breath is held in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The breath is not held.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The buttocks in them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The close-up areas are our own. No study has tested them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The computer slept. Space goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The computer slept. You were here. Go on when you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The crisis line is there too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The criteria of 1990 named 18 of them. Four are in the buttocks and outer hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The criteria, and what they cannot say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date of this computer is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date of this computer is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full. This journal can be read, but nothing can be kept in it. Make some room, then open it again. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk reports an error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk reports an error. Copy the journal to another disk, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dose of an exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The edge of the wood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The end of a pack. It cannot be turned off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The end of a practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The exact place. One finger, or the whole hand?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eyes may rest deep and still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of the journal has a second name. Take that away, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of this journal has a second name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The fingers of the right hand, one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first back pain of your life before 20 or after 50. Pain that is no better after a few weeks, or clearly unlike your usual pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first formula alone, two or three times a day. The first two take many people 4 to 8 weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first steps after a rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forearm, the elbow, the upper arm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forehead, smooth or not. The scalp. The top of the head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gain is small. A large review called the evidence low or very low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ground gives a little with each step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The guideline NG65 lists such signs for doctors. With four or more of them it asks for a specialist. With exactly three, a blood test helps to decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The head hangs down. That is not good with glaucoma.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heel stays on the bed all the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hip joint lies deep in the groin. Its pain can be felt in other places too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hip joint: often felt in the buttock, not only in the groin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The jaw. There may be a little room between the teeth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The joint below the belt, near the dimple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal can only be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal cannot be opened: your account may not read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal could not be brought up to date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal is still the old one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal that used to be here is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal was moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal was moved or renamed while it is open. Put the file back under its old name, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The knee, all around.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The knee, in front, at the sides and at the back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last values of the week, from 0 to 10, lower is better: {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The least I do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The leaves whisper for a moment, then they are still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The light under the trees is green and gentle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lips, the cheeks, the eyes, the forehead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The most telling results come from few trials.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The muscles at the back of the thigh begin at the sit bone. The tendons there, or a cushion over the bone, can be sore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The neck, which holds the head all day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The nerve runs from the low back through the buttock and down the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next one, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The older criteria of 1990 used 18 tender points. Four of them were in the buttocks and outer hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other foot follows. The sand gives way a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outer hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outer hip: on the bone at the side, worse when lying on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outer side of my hip hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outer sides, the groins, the bone at the back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pack lies on top of you. For the buttocks, lie on your front or side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The packs in Relief ask these questions and watch the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pain moves and changes. It can be on both sides. Skin and muscles can be tender to touch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The palm, the back of the hand, the wrist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The path ends at a small, round bay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The places overlap a lot. No pattern alone can tell the cause. Pain from the back, the joint below it or the hip is often felt here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The places you marked, and how often.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The questions follow the 2016 criteria for fibromyalgia, in our own words. They are for adults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The quiet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recommendation is a weak one, so the gain is not sure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rest is over. Get up slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ribs open and close, like a slow fan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The right shin, and the calf behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room knows how to keep quiet for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sacroiliac joint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sacroiliac joint: below the belt, near the dimple.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same amount on good and bad days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same from a terminal: keep a check-in, see a week, list the areas. An example journal is there to look around in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same pain again when the spot is pressed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The screen can go dark now. You only need to listen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings that say it could not be read, and there is no journal here. No new one was started. Choose the file of your journal, or start a new one if there was none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sit bone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sit bone: worse on hard seats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The skin here needs a rest until {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The skin here needs a rest. Minutes to wait: {minutes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The skin turns bright red or white.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The skin turns very red, or gets blotches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sole, the arch and the heel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sole, the arch, the heel, where it meets the ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sound could not be played.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sound of Companion is turned down to nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stream</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tailbone, often after a fall or a birth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The thigh, above and underneath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The thigh, with its long muscles, and its weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time is over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tongue, the lips, the cheeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The top of the foot, and the ankle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The total is shown without a word such as mild or severe. Sources disagree on the words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two words are often mixed up. They do not mean the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The upper back now, and the shoulder blades.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The voice did not speak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The volume is all the way down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The warmth closes around your ankles, and stays there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The warmth gathers slowly around your hips and back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The warmth reaches your low back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The water is clear and still. It is the colour of green glass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The water is warm, like a bath that is just right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The water reaches just to your ribs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The water takes it round the bend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The way there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The week before has too few days to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The wood is warm where the sun falls on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {days} before: average {average}, worst {worst}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then bring the knee back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then let go, and let your legs soften.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then let go, and sink back into the seat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then let go, until they feel heavy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then lift your pelvis a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then look around, and go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then look at the warning signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then the wrists, the forearms, the elbows, the upper arms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a drop of water, falling from leaf to leaf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a pack on this place already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a review of exercise in water for fibromyalgia. Its results were not checked for this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a review of strength training, too. Its results were not checked for this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a small hollow behind your waist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is more than has room here. Each title says how much of it is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no need to breathe in a special way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such folder, or nothing may be put into it. Choose another place, or allow changes to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no voice on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing here that needs you to be different.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to reach. You only visit, and move on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is too little room on the disk. Make some room, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These answers do not reach the published 2016 thresholds. Only a clinician can diagnose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These answers reach the published 2016 thresholds. Only a clinician can diagnose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These join slow movement, breath and attention.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are meant for adults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are warm from the day. The air is mild.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They do not rule another illness out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They may also stay as they are. Nobody is asking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They may sink a little. They may also stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thighs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Things that go together need not cause each other. Rest can bring less pain. Pain can also bring rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Things you like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Think of it as a bowl that rests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Think of one thing from today that was all right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Think of one thing that can wait until tomorrow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thirty minutes can be split into small pieces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer has no program that plays sounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer has no voice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer may fall asleep. Use a kitchen timer too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a copy of a journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a copy that Companion made of the journal beside it. It can be read, but not changed: copies are taken away after some days. To write in it, give the file another name and open that. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a room for you alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a smooth movement, not a stretch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a Companion journal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the last step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the voice. It tells you what to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This joint links the spine with the pelvis. There is one on each side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This journal can be read, but not changed. To write in it, allow changes to the file and its folder. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This journal can be read, but not changed: its file has a second name, and what is kept under one could be lost under the other. Copy the file and open the copy, or take the second name away. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This journal needs a newer Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This journal was written by a newer Companion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This morning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This name is too long for a journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This name is too long for a journal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This one is optional. Skip it if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This one may annoy a sore outer hip. Pressing out against a belt is kinder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This page gives facts, not advice. What suits you is decided with the person who prescribes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This practice was begun with a newer Companion. It cannot go on here. What was done is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tree has stood through many winters, without hurry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was asked a while ago. You can still note it with the dose, under Medicines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thoughts of ending your life with a plan, or having taken too much of something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three breaths. Let the cushion carry you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three small steps to be kinder to yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three things to hear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thursday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tighten one buttock, and lift that leg a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tighten the buttock without lifting the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tighten your left thigh a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tighten your right thigh a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tighten your thighs a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time an activity on three days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time for a short look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time heat and cold packs. A few questions come first, some for each place; what passes, such as a fever, is asked each time. With a patch among your medicines there is no heat. For the buttocks and the low back, drawings show how to lie. At the end it rings until you say that the pack is off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time the same activity on three days. Stop when it begins to cost you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to get up, or to shift your weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to look at the skin under a pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tingling, numbness or weakness in the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tip forward a little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tip forward a little from the hips, with a long back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tipping or turning the head can make you dizzy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiredness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To get up, roll onto your side first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toes back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few for a weekly average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few pain numbers for a weekly average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many files are open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many files are open. Close other programs, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treating trigger points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trigger point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trigger points and tender points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trigger points: a deep ache that pressing one spot brings back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trouble thinking or remembering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trouble with the bladder or the bowel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuck your tail under.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuck your tail until the front of that hip pulls mildly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuck, and shift a little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn back while you still have strength left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn from your ribs to one side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn onto your side before you sit up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn over whenever you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn slowly to your {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn without force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn your head slowly to one side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turning inward can upset some people. Then keep to something outside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turning inward may make it harder to stay in touch with the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turning the hip inwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turning the leg inwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Twice a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two centimetres are enough at first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two guidelines stand behind most of these pages. EULAR wrote one for Europe in 2017, NICE one for England in 2021.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two or three days a week, with a day between. First week: the start dose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two things to smell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two things with similar names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UK</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>US</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfinished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>United Kingdom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>United States</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up to two points more than at the start is often seen as fine. By the next day it is as before. Otherwise half is a good amount.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up, and forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper arms and shoulders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper back and chest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper-body twist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper-body twist. Cross your arms on your chest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a firm chair without wheels, with a wall or table within reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a gentle effort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a kitchen timer too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a light effort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Very soft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait a moment before you stand. Sit down if you get dizzy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waking up without feeling rested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk a few steps, and come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk at a pace at which you can still talk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk at a pace at which you can talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk back along the warm stones, as slowly as you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk five to ten minutes, or less. Build up over weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk indoors from room to room, or walk in water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walking and strength training have the best evidence in fibromyalgia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walking. Stand up slowly, and look where you will go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm water, still air, and slow light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm, not hot. No boiling water. Heat it no longer than its maker says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth flows softly through my belly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth for 10 to 15 minutes, then small movements.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth is used for stiff, tight or cramping muscle. Cold is for a fresh sore spot or swelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth is used for stiff, tight or cramping muscles, and before gentle movement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth is used for tight or cramping muscle, before gentle movement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth suits stiff, tight or cramping muscles, and the time before gentle movement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch something that moves slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water therapy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways to try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We tried this with made-up diaries that had nothing to do with each other. When each day was much like the one before, about one in five looked linked after 28 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weak for, says EULAR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wear a sock, or use a smooth sheet under the heel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wednesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week of {dates}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight loss without a reason. Pain that no position eases, and that is much worse at night. A lump or a changed shape of the spine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome back. Gaps are fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I could do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I could do, in my words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I tried, and pain after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What an evaluation may include</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What brings it on: sitting, lying, walking, stairs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can I do at home between visits?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can I do meanwhile?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can go wrong, and how often?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What comes first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What could this be, besides fibromyalgia?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do I do on a bad day?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does it cost, and how many visits before we judge it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does it cost?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else may be noticed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else you live with, and all your medicines, are worth naming first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else you live with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What exactly would you do, and can it be done gently?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What exercise goes with it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What guidelines put first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What guidelines recommend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What helps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in it is safe, but copies are taken away after some days. Write in the journal. To write in the copy, give its file another name and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in it is safe. Allow changes to the file and its folder, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in it is safe. Close the other program, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in it is safe. What is kept under one name could be lost under the other. Copy the file and open the copy, or take the second name away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is it for, and how will we see whether it works?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is open is a copy itself. Open the journal beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is there for me if it does not?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is, and what it is not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it may look like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What makes it worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What makes it worse, or better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may be checked, and what to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may ease it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What numbers can and cannot say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What people do about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What seemed to help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What speaks against it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What speaks against needles in my case?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What speaks against others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What speaks for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What speaks for some of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What speaks for that, and what against it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What tends to make it worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the words mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they cannot say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this means for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to tell your provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What training and licence do you have?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was kept before is safe. Close other programs, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was kept before is safe. Make some room, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was kept before is safe. Put the file back under its old name, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was kept before was left as it is. Copy the journal to another disk, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would make you want to see me sooner?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would we do first, and for how long?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would you say to a friend who felt like this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you can do on a good day and on a bad day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you could do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you tried, and how it was afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote in Care is not kept yet: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote in Relief is not kept yet: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote is not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whatever was outside the door may wait there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whatever you find may be there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When I go back to usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When do we look at it again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When is a change a change?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it began, and how it changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it is more than stress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it is urgent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When muscles stay tight or cramp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When not to wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When to stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When you are ready, step in with one foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where did it hurt in the last week? There are 19 areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do they rest, and where do they hold?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it hurt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it hurts or cramps, only let go. Or skip the group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it hurts, and how often. The body map holds this for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it is felt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it may come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it sits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it tingles or feels numb.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the journal made of it is to lie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the pain goes when the spot is pressed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they rest, let them rest a little more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you are sore, it gives way. Where you are tired, it holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you sit, and where the thigh begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where, and how it feels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether anything is numb or tingles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether anything is numb where you sit. If that is new, please open Warning signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it began after a new medicine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it began with a pregnancy, a birth or a fall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it began with a slip, a sprint or a fall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it feels tight all day, or cramps come suddenly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it goes below the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it is one sore spot or a wide area. You can mark either on the body map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it is the bone, or deeper in the buttock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it travels down the leg, and how far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether moving eases it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether one finger can point to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether pain wakes you at night, and when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether putting on socks or turning the leg hurts in the groin. That can point elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether socks, shoes or the car door are hard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the groin hurts as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the leg is weak, or the feeling in it has changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the leg or foot is weaker than before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the leg or foot tingles, is numb or weak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the pain stays at the side or goes down the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether turning in bed or standing up brings it on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether you can lie on that side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether you cannot stand on the leg after a fall. That needs help at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which side effects matter, and whom do I call?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which two or three exercises matter most for me?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which when, how long, and when to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom I call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why Companion gives no verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why a hip joint can hurt in the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widen your attention to the hips and the whole pelvis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wider hips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wider shoulders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wind-down for sleep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wind-down in bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With ME/CFS, nothing is ever added by plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With ME/CFS, or a crash after effort, nothing grows by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With ME/CFS, or a crash after effort, the steps do not grow by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a flare of leg pain, leave out the fold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a new hip, do not bend it beyond a right angle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a new hip, do not cross your legs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a new hip, do not twist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With an ice cube, keep it moving, for ten minutes at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With brittle bones, no twist with force. With very loose joints, nothing to the end of the range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With classes twice a week for 24 weeks the gap was wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With each breath in, something widens. With each breath out, it settles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With each breath in, you float a little higher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With each breath out, you sink back into the warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With glaucoma, keep your head above your heart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With sciatica, strong stretches can stir it up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With thin bones, do not bend the back strongly forward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wolfe F et al., Semin Arthritis Rheum 2016;46:319-329. In our own words it is not the tested form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work on sleep. For sleep, a special form called CBT-I is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worse at rest, better with movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth mentioning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Would a test change what we do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap it in a damp towel or a pillowcase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap it in a towel, with as many layers as you need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap the pack in a damp towel or a pillowcase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down your goals, what was agreed, and a flare plan for a bad time. Ctrl+Shift+Q keeps a question for your provider from any page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written down by the person who takes them. Nothing was checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday morning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yoga, tai chi and mindfulness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yoga, tai chi, qigong and mindfulness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are not alone in this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are pregnant, and the pain is new and strong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You asked to be reminded. Only if it suits you now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You breathe in that smell, and it goes a long way down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You breathe in what the trees breathe out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can change or leave the scene at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can do it in bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can do it on a chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can do it on the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can do it standing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can look out. Nobody can look in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can mark a place as tight or cramping on the body map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can move, skip a part or stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can note each visit in Care: before, afterwards and the next day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can note each visit in Care: before, afterwards and the next day. So you have it at hand to talk over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can note which of the two did you good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can say no to fast moves, above all of the neck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can see the sand at the bottom, drawn in fine ripples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can stay at its edge, as if beside a campfire.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can watch the lines, or let them go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You come to one tree that is very large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You feel sleepy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You furnish a room that is yours alone, where you can rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You get up from the bench, as slowly as you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You go on, to the knees, and rest there for a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You go to the door. The key stays with you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have nothing to carry, and nowhere to be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have or had cancer, and the spine or a bone hurts newly or more and more. Or pain like a band around the chest. Or new trouble walking, or a numb limb.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You lay your hand on the bark. It is rough and dry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You lean back into it. Your head rests on dry, warm sand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You listen. A bird calls, and far away another answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You look up, to where the leaves move against the sky.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You marked numbness or tingling on {days} of {all} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You marked this place on {days} of {all} days: {area}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may also draw a curtain, heavy and still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may change anything here. You can leave at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may change anything in this scene. You can leave it at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may lean forward a little, with a long back. Stay and breathe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may take something along: a smell, a sound, a colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You need not follow them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You noted it in both legs. If this is new, please read the warning signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You noted numbness or tingling where you sit. If this is new, please read the warning signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You noted numbness or tingling. Is it new, and between the legs or on the inner thigh? Then please read the warning signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You open the door, and step in. Behind you it closes softly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You pass the stream and the old tree, back to the meadow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You rest at the edge of a warm, shallow lagoon. Nothing is asked of you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You sit and walk in a quiet wood, with a bench and a small stream.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You sit down, or you stretch out. There is room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You sit up in the hollow. Warm water runs from your arms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You stay where you are. Muscles are tensed a little, then let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You stay, and the wood goes on around you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You step out of the sun, into the shade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You walk as slowly as you wish, and walking is light here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You watch one leaf come down the water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You were in the middle of “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You wrote it down. Companion did not check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your LEFT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your LEFT side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your RIGHT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your RIGHT side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your account may not read the journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answers about mood are worth talking about with your doctor or another professional.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answers about worry are worth talking about with your doctor or another professional.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your arms drift away from your sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your arms lie where they lie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your back grows wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your back leans on something that has no need to move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your baseline is reached. You can stop here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your buttocks and hips sink into the bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your buttocks rest in warm water, wide and soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your chin comes in a little. Hold lightly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your eyes may close or stay open. You can stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your eyes may close, or look at nothing much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your eyes may close, or rest on one spot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your eyes may close, or rest softly on one spot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your eyes may close, or stay open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your eyes rest deep. Your forehead is smooth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your face is in the shade, cool and smooth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your feet find their own pace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your feet have done enough walking for today. Let them rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your first check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your forehead stays pleasantly cool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your hands are warm. Your feet are warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your hands lie open, just under the surface.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your hands lie open. The sun rests on them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your hips stay still and do not roll back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your hips stay still on the seat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your jaw hangs loose. Your eyes rest deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your jaw is loose, your tongue is soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your journal is one file on your own computer. Nothing is sent anywhere. Once a day a copy is made beside it. If the journal is lost, one press goes back to that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your legs begin to float, all by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your legs grow heavy, the calves, the knees, the thighs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your list of medicines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your low back stays as it is. It does not arch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your neck is held. There is nothing to hold up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain runs down the leg. Only what eases the leg is offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain was lower after {lower} of {times} times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your shoulders are held by warm sand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your shoulders have nothing to hold. Your neck has nothing to hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your shoulders stay down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your story: where, since when, what brings it on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your {side} knee up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>almost unbearable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and a little more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>around the left eye</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>around the right eye</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as needed, taken on {days}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back of the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back of the thigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barely there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>base of the spine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>behind the left ear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>behind the right ear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>below the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>burning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buttock and back of the leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buttock and low back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buttocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buttocks, from the dimples down to the crease</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buttocks, sometimes one side and then the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calf and foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>completely worn out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cost: {cost}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cramping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crease of the buttock and back of the thigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deep in the middle of the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>electric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>en</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ended {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flat bone below the spine (sacrum)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>foot and toes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forehead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fully rested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gets in the way of most things</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>groin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>groin and thigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard to do anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard to forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard to ignore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard to place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heavy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>itching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left ankle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left arch of the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left back of the hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left back of the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left back of the neck, beside the spine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left ball of the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left ball of the thumb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left base of the skull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left base of the thumb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left big toe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left big toe joint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left calf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left cheek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left chest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left collar bone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left deep middle of the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left dimple (sacroiliac joint)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left ear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left elbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left foot, top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left forearm, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left forearm, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left front of the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left groin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left hand, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left hand, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left heel and sole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left heel tendon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left heel, from below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left hollow of the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left index finger, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left index finger, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left inner ankle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left inner elbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left inner wrist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left instep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left jaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left jaw joint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left knuckles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left little finger, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left little finger, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left little-finger edge of the palm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left low back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left low back, beside the spine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left lower belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left lower buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left lower jaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left middle back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left middle finger, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left middle finger, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left neck, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left neck, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left outer ankle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left outer edge of the sole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left outer hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left outer wrist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left palm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left ring finger, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left ring finger, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left shin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left shoulder, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left shoulder, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left side of the forehead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left side of the hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left side of the neck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left sit bone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left slope from neck to shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left small toes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left temple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left thigh, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left thigh, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left throat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left thumb, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left thumb, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left toes, from below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left top of the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left upper arm, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left upper arm, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left upper back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left upper belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left upper inner buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left upper outer buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left upper thigh, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left wrist, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left wrist, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than a minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low back and back of the thigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low back and back of the thigh, where it may spread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lowest to highest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mild</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mindfulness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moderate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>near the dimple, below the belt line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new dose {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new dose {day}, before: {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next day {pain}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nose and mouth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not rested at all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not tired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of 1 day with marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {marked} days with marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {noted} noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on a chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {days}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one sore spot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outer hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outer hip, on the bone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outer hip, sit bone and dimple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outer side of the thigh, down to the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>packs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pain {after} afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pain {before} before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pain {before}, then {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pain {strength} of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pressing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right ankle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right arch of the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right back of the hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right back of the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right back of the neck, beside the spine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right ball of the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right ball of the thumb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right base of the skull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right base of the thumb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right big toe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right big toe joint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right calf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right cheek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right chest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right collar bone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right deep middle of the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right dimple (sacroiliac joint)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right ear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right elbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right foot, top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right forearm, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right forearm, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right front of the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right groin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right hand, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right hand, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right heel and sole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right heel tendon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right heel, from below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right hollow of the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right index finger, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right index finger, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right inner ankle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right inner elbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right inner wrist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right instep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right jaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right jaw joint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right knuckles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right little finger, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right little finger, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right little-finger edge of the palm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right low back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right low back, beside the spine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right lower belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right lower buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right lower jaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right middle back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right middle finger, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right middle finger, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right neck, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right neck, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right outer ankle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right outer edge of the sole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right outer hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right outer wrist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right palm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right ring finger, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right ring finger, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right shin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right shoulder, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right shoulder, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right side of the forehead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right side of the hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right side of the neck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right sit bone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right slope from neck to shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right small toes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right temple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right thigh, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right thigh, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right throat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right thumb, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right thumb, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right toes, from below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right top of the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right upper arm, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right upper arm, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right upper back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right upper belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right upper inner buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right upper outer buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right upper thigh, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right wrist, back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right wrist, palm side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>severe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shooting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sit bone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spread out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stabbing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>started {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stiff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stinging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tailbone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tension {before}, then {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the buttock muscles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the day's middle number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there all the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this dose since {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>throbbing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tingling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too few days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>travels below the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>travels down to above the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>travels to the buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>travels to the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very foggy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very stiff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very stressed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very tense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whole body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wind-down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worst imaginable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yoga</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area} {strength}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, back view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, close-up from above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, close-up from behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, close-up from the front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, close-up of the backs of the hands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, close-up of the palms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, close-up of the soles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, front view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}, with its parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}: {about}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area}: {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{average}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} days a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} in 1 week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} in {weeks} weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} of 1 day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} of {marked} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} {finding}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{dose} (since {day})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first_day} {first_month} – {last_day} {last_month} {last_year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first_day}–{last_day} {last_month} {last_year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{happened} {then} ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, for: {places}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}: {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}: {days}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}: {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{medicine}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} minutes left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names}, and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {days} of 1 day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {days} of {marked} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} · {how_long}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}. Press Space to begin. {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}. You were in the middle of it. Press Space to go on. {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noted} of 7 days noted so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noted} of 7 days noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} – {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}, {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{part} of {parts}. {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sets} sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{so_far}, {next}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{span}: {noted} of {days} noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{span}: {noted} of {days} noted, from {day} on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{take_off} {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{times} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{times} times a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} bad day with pain {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} not taken: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} of {times}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} pain {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} ({shown} of {count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{trouble} Follow with your eyes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} ×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} ({days})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} · {seconds}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}. {minutes} minutes left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}. {minutes} minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}. {seconds} seconds left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}. {seconds} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>×: noted without a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−1 h</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConditionsPage</name>
    <message>
      <source>Tick what is true. Then nothing unsuitable is offered. It is kept in your journal only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does not suit me</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Close Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not your fault. What was kept before is safe. Please look at your last answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not your fault. Your answers are kept. You can go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lines below help to mend it. They hold no answers and nothing about your health.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CriteriaPage</name>
    <message>
      <source>And in the last 6 months?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered: {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both together: {sum} of 31</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From your marks of these days: {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has it generally been like this for at least 3 months?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How strong the other symptoms are: {sum} of 12</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How was the last week?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {count}. Answers are missing on page {pages}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {count}. Each answer is kept at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Painful places: {count} of 19</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places from my marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The 2016 criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick each place. None is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it comes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where did it hurt in the last 7 days?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You also marked: {places}. If one belongs to a place below, tick that.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>{what}: {none}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DaysTable</name>
    <message>
      <source>The week in numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bad day, no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{weekday} {day}, {name}: {words}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DidPage</name>
    <message>
      <source>A few words are enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What could you do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What seemed to help?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your day</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoctorPage</name>
    <message>
      <source>For my provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For my provider {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not saved. Choose another place. ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My journal {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My journal {date} for clinics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One page that can be read in two minutes. It stays here until you save or print it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pages were handed to the printer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer did not take the pages. Save them as PDF instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are tables of this name already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>en</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DonePage</name>
    <message>
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change what I said about {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find something for now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practices and packs come here, with the pain before and after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoseChangeForm</name>
    <message>
      <source>Another dose: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a change of dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From this day on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength, if another is on the pack now (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new dose, in your own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new strength</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoseForm</name>
    <message>
      <source>Afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much? (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted: {dose}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain, if you like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain: {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was it taken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why not?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why not? (optional)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DosePage</name>
    <message>
      <source>As your therapist set it, or as it feels right. Less is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First weeks: {start}
Usual: {usual}
Most: {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who set this dose?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who set this dose? (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your dose</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoseQuestion</name>
    <message>
      <source>How it was after {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thank you. It is noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {time}: how much does it hurt now?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoseStrip</name>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How is it now? This is asked once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it was after {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the question about the dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EarlierPage</name>
    <message>
      <source>Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier check-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note an earlier time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been noted yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you note stands here, and can be changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyWeek</name>
    <message>
      <source>Go to Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to {week}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note an earlier time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is fine. You can note something any day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last notes before it are in the week of {week}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your notes begin in the week of {week}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FeltCard</name>
    <message>
      <source>Both sides are shown. It may be one side only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}  At times: {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}  Mostly: {where}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FigureCard</name>
    <message>
      <source>All shapes have the same areas. Your marks stay where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figure</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileDialog</name>
    <message>
      <source>New folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilesCard</name>
    <message>
      <source>All days of the journal. Whoever gets the file can read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that you kept, in one file. Settings can open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything (JSON)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For clinics (FHIR)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For other programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For programs of clinics. It holds no diagnosis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In some countries these codes need a licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (CSV)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two tables, check-ins and marks, for spreadsheets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With SNOMED CT codes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FlareForm</name>
    <message>
      <source>Flare plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it on a better day. On a bad one you only read it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FlarePage</name>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flare plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a bad time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the warning signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then you need not think of it on a bad one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write on a better day what helps, and what is the least you do.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FormPage</name>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote is not kept yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoOn</name>
    <message>
      <source>Care: note it, or plan a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relief: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning signs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalForm</name>
    <message>
      <source>A goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I want to be able to do</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpScreen</name>
    <message>
      <source>About Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion is free software under the MIT licence. It is not a medical device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion {version}, with Qt {qt} and Python {python}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything can be done with the keyboard alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qt is used under the GNU Lesser General Public License 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The icons are Material Design Icons by Pictogrammers, under the Apache License 2.0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The letters are Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font License.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each page is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is new</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>JournalCard</name>
    <message>
      <source>No program to show folders was found. The folder is {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only your account on this system can read it. Nothing is sent anywhere. Once a day a copy is made beside it. Three are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a new journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is an example. Its check-ins are made up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where your journal lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your journal</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>JournalNews</name>
    <message>
      <source>Another window has this journal open: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No copy of the journal could be made today. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings could not be read, so the usual ones are used. If your journal lies elsewhere, you can open it in Settings. The file that could not be read is kept: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a file of that name. It was left as it is. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is your journal as it was then: {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This journal is open now: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your choice acts now, but could not be saved.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>JournalTroublePage</name>
    <message>
      <source>Choose another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to this copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Companion can go back to a copy that it made. What you noted after that is not in it. A file that lies in the place of your journal is kept under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a new journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newest copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeptLine</name>
    <message>
      <source>Keeping …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept at {time}. Only on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept. Only on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept yet. Your answers are still here, and are tried again with the next one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeptPage</name>
    <message>
      <source>A bad day, kept. That is all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier check-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you like: how much does it hurt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is in your journal, only on this computer. You can change it here, or later in your earlier check-ins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept. That is all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may help now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may leave it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answers are still here. Nothing that was kept before is lost.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyTable</name>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they do</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LastTime</name>
    <message>
      <source>Add these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last time you also marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last time you marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the figure, dotted lines show it. It is not kept until you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same as last time</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LearnHome</name>
    <message numerus="yes">
      <source>%n article(s) found</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Counted from your own marks of the last four weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find an article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find an article, such as hip or heat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked for: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has these words. Try another word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth mentioning to your provider</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeaveQuestion</name>
    <message>
      <source>Keep it open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LieCard</name>
    <message>
      <source>How to lie</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MarkDetails</name>
    <message>
      <source>How does it feel?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travels …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More words …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only if you like.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MarkEcho</name>
    <message>
      <source>Dashed: part of that place is marked, in a close-up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked: {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MarkPanel</name>
    <message>
      <source>A press marks the place as {strength}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How strong is it here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press where it hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove mark</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MedicineForm</name>
    <message>
      <source>A message without a sound, while Companion is open. It names no medicine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A message without a sound, while Companion is open. It names no medicine. From {begins} to {ends} there is no message. The reminder waits in the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a medicine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change a medicine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose at first, in your own words (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose, in your own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose, in your own words (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If dose or strength change later, note that on its page. Then both stay on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the medicine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remind me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength at first (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength, as written on the pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength, as written on the pack (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Such as: one in the evening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last day is before the first one. Please look at both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it looks like</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MedicinePage</name>
    <message>
      <source>At first: {dose}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes of the dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier, or not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I noticed something</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dose is written down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer taken: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the last day of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken in 4 weeks: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dose was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I noticed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken as needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken regularly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has no last day any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: today is its last day on the list.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MedicinesPage</name>
    <message>
      <source>Add a medicine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier, or not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last noted: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List for the pharmacist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer taken: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not begun yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken as needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken regularly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today: {doses}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down what you take, as it is written on the pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} taken now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: earlier, or not taken</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Menu</name>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MoodPage</name>
    <message>
      <source>Crisis line: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not keep them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you feel very bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep these answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mood check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is kept unless you keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These questions say nothing about the cause. They are no diagnosis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worry: {worry} of 6. Mood: {mood} of 6. Higher is worse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You need not be alone with it. Talk to somebody you trust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answers are kept.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NextCard</name>
    <message>
      <source>A visit can be written down here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did it take place? {visit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {visit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note how it went</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is planned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day to look at your plan again has come.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NextDayQuestion</name>
    <message>
      <source>Thank you. It is noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day after the practice is over. Nothing was noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day after {practice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{practice}, yesterday: how much does it hurt today?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NotePage</name>
    <message>
      <source>Anything else, in your own words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumbersCard</name>
    <message>
      <source>Change the numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose your country, or write the numbers you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers change. Please check them once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom to call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own number: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own: {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>Add more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be put back for 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The check-in of {day} is unfinished. That is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Want to add more to the check-in of {day}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Want to add more to yesterday's check-in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Want to add more to your check-in of {time}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday's check-in is unfinished. That is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your check-in of {time} is unfinished. That is fine.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferingPage</name>
    <message>
      <source>Afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Be careful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before you start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For quieter nights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to lie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out if this is true for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When to stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth telling your provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}. {step}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnForm</name>
    <message>
      <source>Add an exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change an exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it goes, one step a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it goes, one step a line (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who set this dose?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who set this dose? (optional)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnPage</name>
    <message>
      <source>Add an exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An exercise has a name, how it goes, and how much of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practise: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down what your therapist set for you. It is then found in All practices.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PacedCard</name>
    <message>
      <source>Change today's time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep today's time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep today's time: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept for today: {minutes} min.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the timer: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take your baseline: {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timed on {timed} of {days} days. Stop when it begins to cost you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today it went well for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your amount: 1 minute, on good days and on bad days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your amount: {minutes} minutes, on good days and on bad days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{choice}: {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} cost me more than usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} cost you more than usual. Take that back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PacingPage</name>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pacing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Such as washing up, a walk, or the computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They tell you when it is time. You need not watch the clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What pacing is</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PackCard</name>
    <message>
      <source>In a minute: look at the skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {minutes} minutes: look at the skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It ends at {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has been on for longer than any pack may be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked, skin is fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it off if:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PackLine</name>
    <message>
      <source>It is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked, skin is fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show {pack}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} · {trouble}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pack} · {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pack}. {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PackPage</name>
    <message>
      <source>Another pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your packs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PackStrip</name>
    <message>
      <source>A pack is on. If Companion closes, nothing reminds you to take it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How does it feel?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packs are on. If Companion closes, nothing reminds you to take them off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the pack off and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the packs off and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pack is off. Look at the skin once more.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the pages larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the pages smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting the page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more pages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PainField</name>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back: {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PainQuestion</name>
    <message>
      <source>Asked once. You can leave it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I would rather not say</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PainScale</name>
    <message>
      <source>{number} – {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} – {words}?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PastRow</name>
    <message>
      <source>Change {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PharmacistPage</name>
    <message>
      <source>As it stands on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List for the pharmacist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicines {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page was handed to the printer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page was not saved. Choose another place. ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page was saved: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer did not take the page. Save it as PDF instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This dose since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>en</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlacePage</name>
    <message>
      <source>Find a place on the body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a place, such as hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No place has this name. Try another word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where does the pack go?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanForm</name>
    <message>
      <source>No day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When is it looked at again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With whom was it agreed?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message>
      <source>A new goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreed with {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change with whom it was agreed, and when it is looked at again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flare plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No day is set to look at it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not agreed with anybody yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps that were agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Such as: a letter to the clinic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Such as: sit through a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day to look at it again has come: {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be looked at again: {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I want to be able to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tick}: {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlannedForm</name>
    <message>
      <source>A planned visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To prepare, if you like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to bring</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PracticeCard</name>
    <message>
      <source>Each sound by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How loud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How loud, also at the end of a pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practices and packs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to get ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to get ready before each movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual bedtime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual bedtime, for a word of caution about packs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you want to hear in a practice</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PracticeStrip</name>
    <message>
      <source>Show it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionForm</name>
    <message>
      <source>A question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The question</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionLine</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the line for a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept with your questions: {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to ask?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionsPage</name>
    <message>
      <source>A new question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again: {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked every 90 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+Q keeps a question from any page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept with the answered ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as answered: {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No to all of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No to the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open: {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {pages}. {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions for my provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to ask?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down what you want to ask as soon as it comes to mind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the page {page}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RatingRow</name>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RatingsPage</name>
    <message>
      <source>How you are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower is better in every row. Leave out what you like.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReadyPage</name>
    <message>
      <source>Before you put it on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pack is ready</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordBin</name>
    <message>
      <source>Put back: {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReliefBinPage</name>
    <message>
      <source>Activity: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReliefHome</name>
    <message>
      <source>All practices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For what you noted: {noted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat or cold pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much time?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for what fits …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing fits this. Try more time or another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pacing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These fit most people. After a check-in they fit what you noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does not suit me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReliefScreen</name>
    <message>
      <source>Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is left. What you did of it is under “What I did”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This practice is not in the list any more.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>A reminder in the quiet hours comes without a message. It waits in the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most two a day, without a sound, and only while Companion is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet hours, also for doses of medicines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same time twice: no hours are quiet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReminderStrip</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 15 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Relief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open medicines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time}: You asked to be reminded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time}: {words}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReminderTimes</name>
    <message>
      <source>Reminder {number} at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two at the same time are one reminder.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReportOptions</name>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last 12 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only for this page. It is not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper and name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since my visit on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two years at most. It begins later than you chose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is on the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part {part} of {parts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message>
      <source>All practices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a practice, such as hip or breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked for: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has this name. Try another word.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDoor</name>
    <message>
      <source>Change a setting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsScreen</name>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The week starts on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weeks</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Shades</name>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dim</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>This is an example. Its check-ins are made up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} – Companion</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShowMore</name>
    <message>
      <source>Show more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SideEffectForm</name>
    <message>
      <source>Delete a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In your own words. What it comes from, only a professional can say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noticed with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What did you notice?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignLine</name>
    <message>
      <source>It is not new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the warning signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning signs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SoundChoice</name>
    <message>
      <source>Silence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soft chimes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice and chimes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to hear?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>A soft sound when it is time to look at the skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end it rings until you say that the pack is off. It gets a little louder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did you hear it? If not, set a kitchen timer too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing, as it is now. The end is only seen here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try the sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you will hear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{usual} minutes are usual. You can choose {least} to {most}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepButtons</name>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepForm</name>
    <message>
      <source>A step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does it (optional)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepsElsewhere</name>
    <message>
      <source>Done again: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SubPage</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SureButton</name>
    <message>
      <source>Source: {how_sure}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToNote</name>
    <message>
      <source>Another day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another day: {visit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did it take place? {visit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, note how it went</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, note how it went: {visit}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TodayScreen</name>
    <message>
      <source>Put back: {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The check-in of {time} stays as it was. This is another one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TypedWhen</name>
    <message>
      <source>It can be no later than {latest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a day and time. Write it like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a day. Write it like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnfinishedList</name>
    <message>
      <source>Do not keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not keep it: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on writing: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept yet: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show more that is not kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VisitQuestion</name>
    <message>
      <source>Thank you. It is noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day after {visit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was asked a while ago. You can still note it with the visit, under Therapies and visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{visit}, {when}: how much does it hurt today?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VisitsPage</name>
    <message>
      <source>My exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note a past visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {visit}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan a visit, or note one that took place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Therapies and visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took place</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeekCharts</name>
    <message>
      <source>Chart of pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charts of the other answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture of the body</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeekHead</name>
    <message>
      <source>Months and years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This week</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeekTables</name>
    <message>
      <source>Answers 0–10 (lower is better ↓)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it hurt</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeeksScreen</name>
    <message>
      <source>Charts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the week as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture was not saved. Choose another place. ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture was saved: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week {date}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WentForm</name>
    <message>
      <source>A visit that took place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it went, if you like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain on the next day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was done</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhenField</name>
    <message>
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhenPage</name>
    <message>
      <source>It cannot be later than when it was noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It will say that it was noted later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When was it?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhenPicker</name>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or type it, such as {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the day and time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WorthPage</name>
    <message>
      <source>If it is new or different, please look at the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the warning signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several different causes can feel like this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something you marked is near a line on the list of warning signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth mentioning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}: {days} days with a mark. It says how often, not why.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message>
      <source>Room for {left} more letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That note is long: {over} over {longest} letters. All of it is kept. A shorter one is easier to read again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>YesNo</name>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Button</name>
    <message>
      <source>Bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing more is asked.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Folded</name>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_GoOn</name>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You were in the middle of “{name}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Notice</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Change {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set by {who}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_VisitForm</name>
    <message>
      <source>Delete {visit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What kind of visit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With whom, or what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With whom, or what (optional)</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>

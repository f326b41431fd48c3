<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>About {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changing {when}</source>
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
      <source>What you did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it hurts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswerPage</name>
    <message>
      <source>Done</source>
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
      <source>No place has this name. Try another word.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BinPage</name>
    <message>
      <source>Deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted {when}</source>
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
      <source>Put back {when}</source>
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
      <source>Arrow keys go from area to area. Space marks. 0 to 9 and + − say how strong. Delete removes.</source>
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
      <source>Remove mark on {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same as last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the body as</source>
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
      <source>How much did it hurt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you like, add more. All of it is optional and takes about a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one press, then nothing more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Companion</name>
    <message>
      <source>A little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number, when the keyboard is on a scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the same as the week before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another choice in the same row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is using the journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
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
      <source>Backs of the hands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backs of the hands, close up</source>
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
      <source>Choose a journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear thinking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is kept as you press it. Undo takes back any step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face, jaw and throat, close up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feet from above, close up</source>
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
      <source>From the front</source>
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
      <source>Hands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head and neck</source>
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
      <source>High contrast</source>
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
      <source>How is your mood?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much does it hurt right now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How stiff are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How stressed are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How tired are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays in this place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travels below the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It travels to above the knee</source>
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
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text up to 200 %, and light, dark, dim and high contrast pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the text larger or the page darker. Choose the shape of the figure and the first day of your week. See where your journal lies, or open another one. Every choice acts at once. Undo takes it back.</source>
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
      <source>May</source>
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
      <source>Mood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next control, and back</source>
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
      <source>No place was marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept yet: another program is using the journal. What is in it is safe. Close the other program, then try again. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: the disk is full. What was kept before is safe. Make some room, then try again. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept: the journal may not be written. What is in it is safe. Allow writing to the file and its folder, then try again. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note how much it hurts with one press. *Bad day* keeps a number and asks nothing more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing else was answered in this week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordinary text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other answers 0–10 (lower is better ↓)</source>
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
      <source>Pain was higher than the week before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain was lower than the week before.</source>
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
      <source>Press a button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press a number to say how much it hurts. That is a whole check-in, kept at once. On a bad day press Bad day. Nothing more is asked. Where it hurts, how you are, what you did and a note are optional. Earlier check-ins can be changed, moved or deleted. Undo takes back every step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read what each page is for. Find the keys that do the same as a press. See what is new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
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
      <source>Say how it feels, and where it travels to. A list of all areas does the same as the figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See the week: pain for each day, the other answers, and a body that shows what hurt how often.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharp or hot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skin and nerves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller text</source>
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
      <source>Start a new journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stiffness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength {number}, {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stress</source>
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
      <source>Tap where it hurts, on the front, the back, or a close-up of the buttocks, head, hands or feet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal cannot be opened: this account may not read it. Nothing was changed. Allow reading the file and its folder, then try again. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal could not be brought up to date. It is as it was before, and a copy lies beside it. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal is damaged and was left as it is. Keep the file, and copy a backup to its place. ({path})</source>
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
      <source>The journal may not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal may not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal that used to be here is gone. No new one was started. Put the file back, or choose to start a new journal. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The week before has too few days to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a Companion journal and was left as it is. Choose another file. ({path})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This journal needs a newer Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This journal was written by a newer Companion and was left as it is. Open it with the newer Companion. ({path})</source>
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
      <source>Tiredness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
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
      <source>Tue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
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
      <source>Where it hurt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it sits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole body</source>
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
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your LEFT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your RIGHT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your journal is one file on your own computer. Nothing is sent anywhere.</source>
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
      <source>and {count} more in the table</source>
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
      <source>back of the head</source>
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
      <source>burning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calm</source>
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
      <source>cramping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>electric</source>
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
      <source>itching</source>
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
      <source>loose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lowest to highest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mild</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moderate</source>
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
      <source>of {noted} noted days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one sore spot</source>
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
      <source>severe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shooting</source>
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
      <source>the buttock</source>
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
      <source>throbbing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tight</source>
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
      <source>travels below the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>travels to above the knee</source>
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
      <source>worst imaginable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worst pain imaginable</source>
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
      <source>{area}: {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} of {noted} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} {finding}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
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
      <source>{noted} of 7 days noted so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noted} of 7 days noted.</source>
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
      <source>{so_far}, {next}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} {number}</source>
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
      <source>What you did</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EarlierPage</name>
    <message>
      <source>Deleted</source>
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
      <source>Show more</source>
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
      <source>Only your account on this system can read it. Nothing is sent anywhere.</source>
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
      <source>Your journal</source>
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
      <source>Start a new journal</source>
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
      <source>Kept at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept at {time}. Only on this computer.</source>
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
    <message>
      <source>One press is enough. It is kept at once, only on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeptPage</name>
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
      <source>Last time you marked:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same as last time</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
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
      <source>Only if you like.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MarkEcho</name>
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
      <source>Done</source>
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
    <name>Offer</name>
    <message>
      <source>Drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The check-in of {day} is unfinished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday's check-in is unfinished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your check-in of {time} is unfinished</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageChips</name>
    <message>
      <source>Part of the body</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PainScale</name>
    <message>
      <source>{number} – {words}</source>
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
      <source>Lower is better in every row. Answer what you like, leave the rest.</source>
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
      <source>All shapes have the same areas. Your marks stay where they are.</source>
      <translation type="unfinished" />
    </message>
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
      <source>The figure</source>
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
    <name>Shell</name>
    <message>
      <source>Another window has this journal open: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a file of that name. It was left as it is. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is an example. Its check-ins are made up.</source>
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
      <source>Your choice acts now, but could not be saved. It will be asked for again next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} – Companion</source>
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
    <name>SubPage</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TodayScreen</name>
    <message>
      <source>Deleted. It can be put back for 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
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
      <source>10 minutes earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10 minutes later</source>
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
      <source>A week earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A week later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An hour earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An hour later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last evening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This morning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This noon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday morning</source>
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
      <source>That note is long: {over} over {longest} letters. All of it stays here, but only what fits is kept. Take out a little, or put the rest in another check-in.</source>
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
</TS>

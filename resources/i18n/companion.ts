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
    <name>AreasTable</name>
    <message>
      <source>Days marked</source>
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
      <source>{days} of {noted}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BadDay</name>
    <message>
      <source>One press, and that is all.</source>
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
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark {area}</source>
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
      <source>One press is enough. It is kept at once, only on this computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Companion</name>
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
      <source>A book, a cup of tea, a photograph, an animal that sleeps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A bowl of water for a cloth has 40 to 45 °C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A breath in makes it a little wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A deep chair, a wide bed, a nest of cushions: you choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few questions first, to see whether a pack is right for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A kind word</source>
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
      <source>A little further on, there is a small stream.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little more discomfort is all right: up to 2 points more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A long, slow visit to each part of your body. You may skip any part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mild pull, and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A nap is best short, half an hour at most, before mid-afternoon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A neck that is not stable needs its own advice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new hip may not be meant to bend this far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number, when the keyboard is on a scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pack is only for somebody who is wide awake and can take it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pack may not be right for you. Please ask your doctor, nurse or pharmacist first.</source>
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
      <source>A wide path leads in. It is flat, and soft with needles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the same as the week before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity at your baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After a steady week, you are asked whether you want to change it.</source>
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
      <source>An example: these check-ins are made up.</source>
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
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are the walls of wood, of stone, of cloth?</source>
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
      <source>Ask your surgeon or physiotherapist first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask your surgeon or therapist first.</source>
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
      <source>At the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end, lower one foot, then the other.</source>
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
      <source>Begin with 2 to 5 minutes. Build up over weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin. You will hear when your baseline is reached.</source>
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
      <source>Bend only a very little.</source>
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
      <source>Bending back narrows the canal further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bending back presses on the small joints of the back.</source>
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
      <source>Birds and leaves</source>
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
      <source>Bring your feet closer to your buttocks.</source>
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
      <source>Buttocks, belly and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the next day it is back to where it was.</source>
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
      <source>Calm breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can you feel less than usual where the pack goes, or is there a scar?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
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
      <source>Change, move or delete earlier check-ins. What you delete can be put back for 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chest and upper back</source>
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
      <source>Choose the sound that lets you rest, and set how loud it is.</source>
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
      <source>Clear thinking</source>
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
      <source>Cold pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold suits a fresh sore spot or a swelling, mostly in the first two days.</source>
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
      <source>Coming back</source>
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
      <source>Cross one ankle over the other ankle, and stay upright.</source>
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
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did heat or cold ever harm your skin?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dim</source>
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
      <source>Do this only if you can get up again.</source>
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
      <source>Do you have cancer in or near that place?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have diabetes?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you wear any medicine patch?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does cold give you white fingers, hives or other trouble?</source>
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
      <source>Each has its place. Nothing here needs to be tidied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ear towards your {side} shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ease off at once if it cramps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eight to ten minutes on a firm chair. Each form can be smaller than the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything here is yours to change. You can stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is kept as you press it. Undo takes back any step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eyes open or closed, as you like. You can stop at any time.</source>
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
      <source>Five small movements before you get up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five things to see</source>
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
      <source>For a while, there is only this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For moments when thoughts or feelings run away. Eyes open, attention on the room.</source>
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
      <source>Front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Front of the body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle chair yoga</source>
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
      <source>Get ready: {movement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get ready: {movement}. Your {side} side.</source>
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
      <source>Go down again and rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go down to the floor only if you can get up again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on hands and knees, with a level back.</source>
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
      <source>Go on slowly, at the pace of your breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with your day when you are ready.</source>
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
      <source>Have a wall or worktop within reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have large meals and hard exercise three to four hours before bed.</source>
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
      <source>Heat a wheat or gel pack only as long as its maker says.</source>
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
      <source>Heaviness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heaviness, for beginners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heaviness, warmth, heart, breathing, belly and forehead. Skip any that you do not want.</source>
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
      <source>Here</source>
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
      <source>Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold a chair beside you if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold and breathe, then come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold and keep breathing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold lightly, and keep breathing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold on to something firm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold on with both hands.</source>
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
      <source>Hold the back of a firm chair.</source>
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
      <source>Hold, and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding the breath can make you dizzy.</source>
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
      <source>How shall next week be?</source>
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
      <source>How you are</source>
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
      <source>I am pregnant</source>
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
      <source>If you are still awake much later, get up for a quiet while.</source>
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
      <source>If you lie awake for about 20 minutes, get up for a quiet while.</source>
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
      <source>In a survey of 2,569 people, heat and rest were rated among the most helpful.</source>
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
      <source>In the best corner there is a place to rest.</source>
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
      <source>Is the skin there broken, sore or infected, or do you have eczema?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is there a rub or cream on the skin, such as menthol or chilli?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is there an implant, or did the skin there have radiotherapy?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is there an injury from the last two days, a swelling or a bleeding?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It bends and crosses the leg, which a new hip may not allow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It bends the hip far. That can pinch at the front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It bends the hip where it pinches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It breathes me.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It brings the leg across the middle, which presses the sore outer hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be perfectly quiet. It can have a clock, or rain.</source>
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
      <source>It crosses and bends the leg, which a new hip may not allow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It crosses and turns the leg, which a new hip may not allow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It draws the leg across the middle. That can annoy a sore outer hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It feels cold, and then a little dull.</source>
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
      <source>It is as light or as heavy as you want.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is done flat on the back. Ask your midwife or doctor first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is done lying on the belly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is done on the belly. Try it standing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is done on the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is made for your body, exactly as it is today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is quiet.</source>
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
      <source>It may stir up the outer hip. The belt press-out is milder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It moves up on both sides, as far as it likes.</source>
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
      <source>It presses on the belly while you lie flat.</source>
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
      <source>It pulls on the pubic bone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It pulls on the sit bone. A strong pull there can make it worse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It pulls on the sore outer side of the hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It pulls on the sore sit bone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It raises the hips and takes effort. Ask your doctor first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It rises and it sinks. You do not have to help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It rounds the back, which is not advised with thin bones.</source>
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
      <source>It turns the hip, which a new hip may not allow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It turns the knee, which may hurt it.</source>
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
      <source>It will soon be time to go. There is no hurry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its roots spread wide, like fingers in the earth.</source>
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
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>June</source>
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
      <source>Keep breathing while you hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep breathing, then let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep breathing. Do not hold your breath.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep head and shoulders down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it only if it eases the leg. Stop if the pain goes further down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small and slow. Use no force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small if leaning back hurts you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small, and do not push.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small, and use no force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small, with a still back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it small.</source>
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
      <source>Keep the rounding small, and do not push.</source>
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
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text up to 200 %, and light, dark, dim and high contrast pages.</source>
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
      <source>Leaning back can make you dizzy.</source>
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
      <source>Leave two hours before the next pack on the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left calf</source>
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
      <source>Left leg</source>
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
      <source>Legs-up rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legs-up rest. Have a chair, and something soft for your head.</source>
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
      <source>Look at the skin every five minutes.</source>
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
      <source>Loosen the hug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loud snoring, or breathing that stops at night, is worth telling your provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low back</source>
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
      <source>Lying flat on the back for long is not advised later on.</source>
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
      <source>Make small circles, or use the other shoulder only.</source>
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
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mild pull, never pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mindful minute</source>
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
      <source>Morning in bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Morning light helps the body know the time.</source>
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
      <source>Muscle relaxation, 16 groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muscle relaxation, 8 groups</source>
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
      <source>My neck is not stable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My pubic bone hurts</source>
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
      <source>Name each one, aloud or to yourself. Take your time.</source>
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
      <source>Neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never fall asleep with a pack. Leave it for now if you may drop off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never longer than twenty minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never on bare skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never on or near a medicine patch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never over a cream or rub that warms or cools.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never under your body, and never while you sleep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never while driving.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next control, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No counting, no aim. In, and slowly out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No heat on the belly or low back in pregnancy. Please ask your midwife or doctor.</source>
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
      <source>Not flat on the back for long. Lie on your side, or sit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not flat on the back for long. Turn to your side, or sit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in pregnancy.</source>
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
      <source>Note how much it hurts with one press. *Bad day* keeps a number and asks nothing more.</source>
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
      <source>Nothing to feel is also something to notice.</source>
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
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a bad day: breathe, and do two or three small movements.</source>
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
      <source>On bad days, walk no more than your baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On both sides grows long, soft grass that moves a little.</source>
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
      <source>Once more, lightly</source>
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
      <source>One minute to notice feet, breath and sounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One near, one far, and one very soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One programme gives 30 seconds, 4 times, for the lying form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One thing to taste</source>
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
      <source>Other answers 0–10 (lower is better ↓)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other people also hurt, and get tired, and lose patience.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside lies what you like best: a garden, the sea, snow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page to print (*.pdf)</source>
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
      <source>Pain range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain runs down my leg and is worst there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain spreads further down the leg.</source>
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
      <source>Pause each time before you go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause where it is still comfortable.</source>
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
      <source>Perhaps they tingle, or feel warm or cool. Perhaps there is nothing.</source>
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
      <source>Planned rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please ask your doctor or therapist before you try this one.</source>
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
      <source>Press a button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press a number to say how much it hurts. That is a whole check-in, kept at once. On a bad day press Bad day. Nothing more is asked. Where it hurts, how you are, what you did and a note are optional. Earlier check-ins can be changed, moved or deleted. Undo takes back every step.</source>
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
      <source>Pull a blanket over you, if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pull the cover up as far as you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Push up from the armrests, or put a firm cushion on the seat.</source>
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
      <source>Putting the day down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raise one arm, or slide your hands along a table.</source>
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
      <source>Read what each page is for. Find the keys that do the same as a press. See what is new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest</source>
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
      <source>Resting counts, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resting there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right calf</source>
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
      <source>Right leg</source>
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
      <source>Runs for your own baseline. Split big jobs, and change the arm or leg you use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe room</source>
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
      <source>Save picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say each phrase to yourself, slowly, without trying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how it feels, and where it travels to. A list of all areas does the same as the figure.</source>
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
      <source>See the week: pain for each day, the other answers, and a body that shows what hurt how often.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See where it falls, and where the shadows are soft.</source>
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
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settling</source>
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
      <source>Sit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit as you like. You will hear when the time is over.</source>
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
      <source>Sleep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleep may come, or it may take its time.</source>
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
      <source>Slow breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow down, and stand</source>
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
      <source>Small is fine: a taste, a voice, a moment of sun.</source>
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
      <source>So are legs that cannot keep still in the evening.</source>
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
      <source>Some of them feel this at this very moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some places are softer now, and some are not. Both are fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody has laid a thick, soft blanket over it.</source>
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
      <source>Squeeze both buttocks gently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squeeze less, and stop if it cramps.</source>
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
      <source>Stand behind a firm chair, and hold its back.</source>
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
      <source>Stand with a wall or worktop within reach.</source>
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
      <source>Start a new journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start low and go slow. Half of it is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. The knee may stay a little bent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay and breathe. The next time, bend it down.</source>
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
      <source>Stay at your baseline. Add nothing by plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay awake. Set the pack aside if your eyes fall shut.</source>
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
      <source>Stiffness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stomach acid comes up when I lie flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stomach acid may come up when you lie flat.</source>
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
      <source>Straighten one knee, toes up, while you look up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Straighten the knee slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength {number}, {words}</source>
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
      <source>Studies of them in fibromyalgia are small, and their results are unsure.</source>
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
      <source>Take the mean of the three, less a fifth. That is your baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take your time before you get up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tap where it hurts, on the front, the back, or a close-up of the buttocks, head, hands or feet.</source>
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
      <source>Ten to fifteen minutes of cold through a damp cloth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten to fifteen minutes of warmth through a towel.</source>
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
      <source>Test it on your forearm first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is enough here for today. Tomorrow is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That may have been a bit much. Half of it may be enough next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backs of your thighs have nothing to carry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bed or the chair</source>
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
      <source>The breath is held for long in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The breath is held in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The edge of the wood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eyes may rest deep and still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The fingers of the right hand, one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first formula alone. Many people take 4 to 8 weeks over the first two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first look</source>
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
      <source>The ground gives a little with each step.</source>
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
      <source>The jaw. There may be a little room between the teeth.</source>
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
      <source>The neck, which holds the head all day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next one, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other foot follows. The sand gives way a little.</source>
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
      <source>The quiet</source>
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
      <source>The same from a terminal: keep a check-in, see a week, list the areas. An example journal is there to look around in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The screen can go dark now. You only need to listen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shore</source>
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
      <source>The stream</source>
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
      <source>The tongue, the lips, the cheeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The top of the foot, and the ankle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The upper back now, and the shoulder blades.</source>
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
      <source>The window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The wood is warm where the sun falls on it.</source>
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
      <source>There is a small hollow behind your waist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is always cloth between the pack and your skin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no need to breathe in a special way.</source>
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
      <source>They are warm from the day. The air is mild.</source>
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
      <source>Thirty minutes of walking may be split into short pieces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a Companion journal and was left as it is. Choose another file. ({path})</source>
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
      <source>This one is optional. Skip it if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This one may annoy a sore outer hip. Pressing out against a belt is kinder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tree has stood through many winters, without hurry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three breaths. Let the cushion carry you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three small steps: notice, remember others, and speak kindly to yourself.</source>
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
      <source>Time the same activity on three days. Stop when it begins to cost you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to get up, or to shift your weight.</source>
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
      <source>Too few for a weekly average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few pain numbers for a weekly average.</source>
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
      <source>Turning the head can bring dizziness on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two centimetres are enough at first.</source>
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
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfinished</source>
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
      <source>Use a firm chair without wheels. A higher seat is easier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a gentle effort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a light effort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait a moment before you stand. Sit down if you get dizzy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until it has its normal warmth again, two hours or more.</source>
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
      <source>Walk indoors from room to room, or walk in water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk where you can hold on.</source>
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
      <source>Warm, not hot. No boiling water. Keep to the times of the maker.</source>
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
      <source>Warmth suits stiff, tight or cramping muscles, and the time before gentle movement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch something that moves slowly.</source>
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
      <source>Week of {dates}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome back. Gaps are fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What seemed to help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would you say to a friend who felt like this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you could do</source>
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
      <source>When you are ready, step in with one foot.</source>
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
      <source>Where it sits</source>
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
      <source>Whole body</source>
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
      <source>Wind-down in bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With ME/CFS, nothing is ever added by plan.</source>
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
      <source>With thin bones, do not bend the back strongly forward.</source>
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
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are not alone in this</source>
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
      <source>You can look out. Nobody can look in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can move, skip a part or stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can note which of the two did you good.</source>
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
      <source>You feel a sharp pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You feel dizzy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You feel new numbness, tingling or weakness.</source>
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
      <source>Your LEFT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your RIGHT</source>
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
      <source>Your chest hurts, or breathing gets hard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your chin comes in a little. Keep breathing.</source>
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
      <source>Your journal is one file on your own computer. Nothing is sent anywhere.</source>
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
      <source>Your low back stays as it is. It does not arch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your neck is held. There is nothing to hold up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain is worst in the leg. Only what eases the leg is offered.</source>
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
      <source>Your {side} knee up</source>
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
      <source>loose</source>
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
      <source>yes</source>
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
      <source>{name} {days} of {noted} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {value}</source>
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
      <source>{time} pain {number}</source>
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
    <name>DaysTable</name>
    <message>
      <source>The week in numbers</source>
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
      <source>There is a file of that name. It was left as it is. Choose another name.</source>
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
  </context>
  <context>
    <name>KeptPage</name>
    <message>
      <source>A bad day, kept. That is all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A note is too long to be kept whole. The rest stays here until you close Companion.</source>
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
      <source>Last time you marked</source>
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
    <name>NothingNoted</name>
    <message>
      <source>Go to Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is fine. You can note something any day.</source>
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
      <source>The check-in of {day} is unfinished. That is fine.</source>
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
      <source>Lower is better in every row. Leave out what you like.</source>
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
      <source>Average pain {average}, the week before {before}. Lowest {lowest}, highest {highest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average pain {average}. Lowest {lowest}, highest {highest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later week</source>
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
      <source>Day</source>
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
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday morning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
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
    <name>_Button</name>
    <message>
      <source>Bad day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One press, and that is all.</source>
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

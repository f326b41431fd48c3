"""Drawings of movements, made from a jointed figure.

A pose is data in ``resources/routines/poses``: which way the person faces, how far each joint is bent, what hands
and feet reach for, what they rest on. ``python -m tests.poses`` makes ``resources/routines/drawings`` from it.
One unit of a drawing is a thousandth of the person's stature, less in a close-up (``zoom``); the drawings of one
movement share a frame. Where a movement has sides, the person's right side is drawn: mirrored, it is the left.

Every path of a drawing has one of these classes. Colours stand only in the ``style`` element at the top, so the
program gives a drawing the colours of a theme by putting another style in its place:

========  ======  ============================================================
class     painted  what it is
========  ======  ============================================================
body      fill    the person
far       fill    limbs on the far side, a little darker
hair      fill    hair; tells the back of the head from the face
tint      fill    what works or is felt; half transparent
prop      both    things: chair, mat, floor, wall, worktop, cushion
strap     both    a belt or strap
pack      both    a heat or cold pack
line      stroke  the person's outline
soft      stroke  finer lines in the person: ear, eyes, nose, mouth
ghost     stroke  where the movement came from; dashed
arrow     stroke  which way to move
head      fill    the heads of arrows
========  ======  ============================================================
"""

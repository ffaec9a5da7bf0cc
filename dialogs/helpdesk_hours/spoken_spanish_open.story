account: owes-one-year-es
language: es
medium: spoken
now: 2026-11-23 10:00

> ¿a qué hora abren?
< Las personas de la oficina atienden hasta las 7 p.m. de hoy. Su número de teléfono está en la parte de arriba de cada aviso. No puedo ver cuánto hay que esperar. Yo respondo aquí a cualquier hora. Puede decir: Pedir una llamada, Hablar con una persona.

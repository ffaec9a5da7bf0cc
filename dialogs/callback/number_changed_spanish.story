# El número se cambia después de leerlo.
account: owes-one-year
language: es

> que me devuelvan la llamada
< Una persona le puede llamar. ¿A qué número de teléfono?
> abc
< Necesito un número de teléfono con su código de área, por ejemplo 555-010-0123.
> 305-555-0178
< ¿Cuándo le queda bien una llamada? Basta un día y una hora.
> mañana por la mañana
< Una llamada al 3055550178, cuándo: «mañana por la mañana». ¿La pido?
| [Sí] [No]
> no, 305 555 0199
< Una llamada al 3055550199, cuándo: «mañana por la mañana». ¿La pido?
| [Sí] [No]
> no, el número es (305) 555-0111
< Una llamada al 3055550111, cuándo: «mañana por la mañana». ¿La pido?
| [Sí] [No]
> no, tres cero cinco cinco cinco cinco cero uno nueve nueve
< Una llamada al 3055550199, cuándo: «mañana por la mañana». ¿La pido?
| [Sí] [No]
> sí
< Listo. Su petición de llamada está con las personas de la oficina, con el número 29284786. Le llaman en el horario de la oficina, y puede ser a otra hora de la que pidió. Nadie de la oficina le pide su contraseña.
| [¿Cuándo me atiende una persona?] [Hablar con una persona]

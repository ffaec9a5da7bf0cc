# To change is a move: it holds at once, and back.
account: owes-one-year

> what languages do you speak
< I speak English and Spanish, and we are speaking English now. To change, say "español" at any time.
| For another language or sign language, ask a person at the office for an interpreter. The phone number is at the top of every notice.
| [Talk to a person]
> español
< Seguimos en español.
|
| Hablo español e inglés, y ahora hablamos en español. Para cambiar, diga «English» en cualquier momento.
| Para otro idioma o lengua de señas, pida un intérprete a una persona de la oficina. El número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona]
> ¿qué idiomas hablan?
< Hablo español e inglés, y ahora hablamos en español. Para cambiar, diga «English» en cualquier momento.
| Para otro idioma o lengua de señas, pida un intérprete a una persona de la oficina. El número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona]
> English
< We go on in English.
|
| I speak English and Spanish, and we are speaking English now. To change, say "español" at any time.
| For another language or sign language, ask a person at the office for an interpreter. The phone number is at the top of every notice.
| [Talk to a person]

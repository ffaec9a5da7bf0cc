account: owes-one-year-es
language: es
medium: spoken

> quiero nombrar a un representante
< ¿Debe actuar por usted, o solo mirar su cuenta? Puede decir: Actuar por mí y mirar, Solo mirar.
> el segundo
< ¿Para qué años? Puede decir: Este año, Últimos tres años, Todos los años.
> el primero
< ¿Cuál es el número CAF de esa persona? Por favor, dígalo dígito por dígito.
> cero tres cero cero uno dos tres cuatro cinco erre
< Usted dijo datos privados, como un número de contribuyente, una tarjeta o una cuenta bancaria. No los guardé. Por favor, no diga aquí esos números; nunca los necesito. ¿Cuál es el número CAF de esa persona? Por favor, dígalo dígito por dígito.
> Morgan Ellis
< Necesito el número CAF. Son nueve dígitos y una letra. Por favor, dígalo dígito por dígito.
> sí
< No me queda claro qué necesita. ¿Es una de estas cosas? Puede decir: Seguir, Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.

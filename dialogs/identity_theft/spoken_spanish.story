account: owes-one-year-es
language: es
medium: spoken

> alguien declaró impuestos a mi nombre
< Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo. Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad. El número es ocho cero cero, nueve cero ocho, cuatro cuatro nueve cero. Otra vez: ocho cero cero, nueve cero ocho, cuatro cuatro nueve cero. Pida también un pin de Protección de Identidad. Ayuda a que otros no declaren con su número. Por favor, no diga aquí su número de contribuyente. Puede decir: Hablar con una persona, Quién miró mi cuenta, Bloquear mi cuenta.

name = Alguien usa mi identidad
help = Le digo dónde reportar que alguien usa su número de contribuyente o declaró a su nombre.
resume = Volvamos a cómo reportar el robo de su identidad.
canceled = De acuerdo. No se cambió nada.
report = Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo.
    Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad al 800-908-4490.
    Pida también un PIN de Protección de Identidad. Ayuda a que otros no declaren con su número.
    Por favor, no escriba aquí su número de contribuyente. Si otra persona puede usar este chat, bloquee aquí su cuenta.
    .spoken = Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo. Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad. El número es ocho cero cero, nueve cero ocho, cuatro cuatro nueve cero. Otra vez: ocho cero cero, nueve cero ocho, cuatro cuatro nueve cero. Pida también un pin de Protección de Identidad. Ayuda a que otros no declaren con su número. Por favor, no diga aquí su número de contribuyente.
    .short = Lo lamento. No es culpa suya. Si le llegó una carta sobre esto, contéstela primero, a más tardar en su fecha. Si no, llame al 800-908-4490. Pida también un PIN de Protección de Identidad. Por favor, no escriba aquí su número de contribuyente.

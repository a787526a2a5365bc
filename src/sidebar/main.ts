document.title = "Tierline";

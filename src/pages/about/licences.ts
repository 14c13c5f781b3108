/** name of the file, from the site's root, that holds the licence texts of every library in the site; the build writes it */
export const LICENCES = 'licences.txt';

/** The pages of an archive besides those of its meetings, as contexts of templates. */
package readout.site.page;

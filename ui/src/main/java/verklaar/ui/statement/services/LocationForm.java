package verklaar.ui.statement.services;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Location;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** A place where a recipient has its seat, stores, processes or can see the data. */
final class LocationForm extends RecordForm<Location> {

    private LocationForm(FormContext context, Changes<Location> changes) {
        super(context, "location", changes);
        field(make().one("role", Location.Role.class), Location::role, Location::withRole);
        help(field(make().country("country"), Part.of(Location::country, LocationForm::withCountry, c -> c, c -> c)), "country-help");
        field(make().oneOrNone("region", Location.Region.class), Location::region, LocationForm::withRegion);
        field(make().plain("place"), Location::place, Location::withPlace);
    }

    private static Location withCountry(Location location, @Nullable CountryCode country) {
        return country == null ? location : new Location(location.role(), country, null, location.place(), location.dataItems());
    }

    private static Location withRegion(Location location, Location.@Nullable Region region) {
        return region == null ? location : new Location(location.role(), null, region, location.place(), location.dataItems());
    }

    static Parts<Location> several(FormContext context, Changes<List<Location>> changes) {
        return new Parts<>(context, context.t("sharing.locations"),
                location -> new Fold.Face(where(context, location), context.name(location.role())),
                to -> new LocationForm(context, to), context.t("location.add"), () -> Location.of(Location.Role.STORAGE, "NL"), changes);
    }

    private static String where(FormContext context, Location location) {
        String country = Optional.ofNullable(location.country()).map(CountryCode::value).map(context::country)
                .orElseGet(() -> location.region() == null ? "" : context.name(location.region()));
        String place = context.vocabulary().words(location.place());
        return place.isEmpty() ? country : place + ", " + country;
    }
}

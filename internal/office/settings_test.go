package office

import "testing"

func TestProvinceIsAddressedWithItsKind(t *testing.T) {
	for name, c := range map[string]struct{ typed, want string }{
		"Province":       {"An Giang", "tỉnh An Giang"},
		"City":           {"Cần Thơ", "thành phố Cần Thơ"},
		"CityUpper":      {"HUẾ", "thành phố HUẾ"},
		"WithItsKind":    {"tỉnh An Giang", "tỉnh An Giang"},
		"KindInCapitals": {"Tỉnh An Giang", "Tỉnh An Giang"},
		"CityWithKind":   {"Thành phố Huế", "Thành phố Huế"},
		"CityInShort":    {"TP. Hồ Chí Minh", "TP. Hồ Chí Minh"},
		"BeginsLikeKind": {"Tịnh Biên", "tỉnh Tịnh Biên"},
		"Nothing":        {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := provinceName(c.typed); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

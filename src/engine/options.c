/*
** The option tables, and their application to libcurl handles.
*/

#include "engine/options.h"

#include <stdlib.h>

#define TLX_ROW(name, type, option) {#name, type, option},

const tlx_option tlx_pool_options[TLX_POOL_OPTION_COUNT] = {
  TLX_POOL_OPTIONS(TLX_ROW)};

const tlx_option tlx_request_options[TLX_REQUEST_OPTION_COUNT] = {
  TLX_REQUEST_OPTIONS(TLX_ROW)};


CURLcode tlx_options_apply (const tlx_option *options, const tlx_value *values,
                            int count, CURL *easy) {
  CURLcode code = CURLE_OK;
  int i;
  for (i = 0; i < count && code == CURLE_OK; i++) {
    CURLoption option = (CURLoption)options[i].curl_option;
    if (options[i].curl_option == OWN)
      continue;
    if (options[i].type != TLX_TEXT)
      code = curl_easy_setopt(easy, option, values[i].number);
    else if (values[i].given)
      code = curl_easy_setopt(easy, option, values[i].text);
  }
  return code;
}


void tlx_options_free (tlx_value *values, int count) {
  int i;
  for (i = 0; i < count; i++) {
    free(values[i].text);
    values[i].text = NULL;
    values[i].given = 0;
  }
}
